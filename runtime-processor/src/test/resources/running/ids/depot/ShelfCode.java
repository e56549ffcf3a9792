package depot;

import dev.tenon.effect.Failure;
import dev.tenon.id.IdFormat;
import dev.tenon.id.TypedIdentifier;
import io.vavr.control.Either;

/** Hand-written, with a text form of its own. */
public record ShelfCode(Integer value) implements TypedIdentifier<Integer> {

    private static final IdFormat<Integer> NUMBER = IdFormat.smallNumber("ShelfCode");

    public static Either<Failure, ShelfCode> parse(String text) {
        return NUMBER.parse(text.startsWith("S") ? text.substring(1) : "?" + text, ShelfCode::new);
    }

    @Override
    public String toString() {
        return "S" + value;
    }
}
