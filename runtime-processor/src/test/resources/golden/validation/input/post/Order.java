package post;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.FieldError;
import dev.tenon.effect.Unit;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** Records in records, in every place where they can be. */
public record Order(
        @NotBlank String name,
        @Valid @NotNull Address address,
        Option<@Valid Address> billing,
        @Valid Seq<Line> lines,
        @Size(max = 2) java.util.List<@NotNull @Valid Line> extras,
        Seq<Option<@Valid Line>> perhaps,
        @Valid Option<Box> box)
        implements Command<Unit> {

    /** Public, for other packages. */
    public record Line(@Positive int quantity, @NotBlank String article, @Valid Option<Address> from) {

        static Validation<Seq<FieldError>, Line> validate(Line line) {
            return line.quantity() % 13 == 0 && line.quantity() > 0
                    ? Validation.invalid(List.of(new FieldError("quantity", "must not be unlucky")))
                    : Validation.valid(line);
        }
    }

    @Public
    @CommandHandler
    static Eff<PostTx, Unit> handle(Order command) {
        return Eff.unit();
    }
}
