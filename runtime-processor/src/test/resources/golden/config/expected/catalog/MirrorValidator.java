package catalog;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link CatalogConfig.Mirror}. */
@Generated
public final class MirrorValidator {
    private MirrorValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(CatalogConfig.Mirror mirror) {
        FieldErrors errors = new FieldErrors();
        errors.required("name", mirror.name());
        errors.size("name", mirror.name(), 1, 50);
        errors.required("baseUrl", mirror.baseUrl());
        return errors.toSeq();
    }
}
