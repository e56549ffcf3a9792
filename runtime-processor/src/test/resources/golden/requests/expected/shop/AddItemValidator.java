package shop;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link AddItem}. */
@Generated
public final class AddItemValidator {
    private AddItemValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(AddItem command) {
        FieldErrors errors = new FieldErrors();
        check(command, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(AddItem command, FieldErrors errors) {
        errors.required("name", command.name());
        errors.notBlank("name", command.name());
        errors.size("name", command.name(), 2, 40);
        errors.required("code", command.code());
        errors.notEmpty("code", command.code());
        errors.required("tags", command.tags());
        errors.notEmpty("tags", command.tags());
        errors.size("tags", command.tags(), 1, Integer.MAX_VALUE);
        errors.each("tags", command.tags(), (path, item) -> {
            errors.notBlank(path, item);
            errors.size(path, item, 0, 9);
        });
        errors.required("sizes", command.sizes());
        errors.each("sizes", command.sizes(), (path, item) -> errors.positive(path, item));
        errors.required("nickname", command.nickname());
        errors.optional("nickname", command.nickname(), (path, item) -> errors.notBlank(path, item));
        errors.required("offset", command.offset());
        errors.optional("offset", command.offset(), (path, item) -> {
            errors.min(path, item, -5);
            errors.max(path, item, 3000000000L);
        });
        errors.min("shelf", command.shelf(), 1);
        errors.max("shelf", command.shelf(), 9);
        errors.positiveOrZero("stock", command.stock());
        errors.positive("boxes", command.boxes());
        errors.min("serial", command.serial(), 10000000000L);
        errors.required("boxed", command.boxed());
        errors.positive("boxed", command.boxed());
        errors.required("price", command.price());
        errors.positive("price", command.price());
        errors.max("price", command.price(), 1000);
        errors.check(() -> AddItem.validate(command));
    }
}
