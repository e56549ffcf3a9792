package post;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link Order}. */
@Generated
public final class OrderValidator {
    private OrderValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(Order command) {
        FieldErrors errors = new FieldErrors();
        check(command, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(Order command, FieldErrors errors) {
        errors.required("name", command.name());
        errors.notBlank("name", command.name());
        errors.required("address", command.address());
        errors.within("address", command.address(), AddressValidator::check);
        errors.required("billing", command.billing());
        errors.optional(
                "billing", command.billing(), (path, item) -> errors.within(path, item, AddressValidator::check));
        errors.required("lines", command.lines());
        errors.each("lines", command.lines(), (path, item) -> errors.within(path, item, OrderLineValidator::check));
        errors.required("extras", command.extras());
        errors.size("extras", command.extras(), 0, 2);
        errors.each("extras", command.extras(), (path, item) -> errors.within(path, item, OrderLineValidator::check));
        errors.required("perhaps", command.perhaps());
        errors.each(
                "perhaps",
                command.perhaps(),
                (path, item) -> errors.optional(
                        path, item, (path2, item2) -> errors.within(path2, item2, OrderLineValidator::check)));
        errors.required("box", command.box());
        errors.optional("box", command.box(), (path, item) -> errors.within(path, item, BoxValidator::check));
    }
}
