package dev.tenon.web.sample;

import dev.tenon.effect.Failure;
import dev.tenon.id.IdFormat;
import dev.tenon.id.TypedIdentifier;
import io.vavr.control.Either;
import java.util.UUID;

public record BookId(UUID value) implements TypedIdentifier<UUID> {

    private static final IdFormat<UUID> FORMAT = IdFormat.uuid("BookId", "book");

    public static Either<Failure, BookId> parse(String text) {
        return FORMAT.parse(text).map(BookId::new);
    }

    @Override
    public String toString() {
        return FORMAT.format(value);
    }
}
