package catalog;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link CatalogConfig.Mirror}. */
@Generated
public final class CatalogConfigMirrorValidator {
    private CatalogConfigMirrorValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(CatalogConfig.Mirror mirror) {
        FieldErrors errors = new FieldErrors();
        check(mirror, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(CatalogConfig.Mirror mirror, FieldErrors errors) {
        errors.required("name", mirror.name());
        errors.size("name", mirror.name(), 1, 50);
        errors.required("baseUrl", mirror.baseUrl());
    }
}
