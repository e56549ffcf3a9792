package catalog;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link CatalogConfig}. */
@Generated
public final class CatalogConfigValidator {
    private CatalogConfigValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(CatalogConfig catalogConfig) {
        FieldErrors errors = new FieldErrors();
        check(catalogConfig, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(CatalogConfig catalogConfig, FieldErrors errors) {
        errors.min("maxPageSize", catalogConfig.maxPageSize(), 1);
        errors.max("maxPageSize", catalogConfig.maxPageSize(), 1000);
        errors.required("order", catalogConfig.order());
        errors.required("overdueFee", catalogConfig.overdueFee());
        errors.required("genres", catalogConfig.genres());
        errors.each("genres", catalogConfig.genres(), (path, item) -> errors.notBlank(path, item));
        errors.required("floors", catalogConfig.floors());
        errors.required("orders", catalogConfig.orders());
        errors.required("limits", catalogConfig.limits());
        errors.required("coverFolder", catalogConfig.coverFolder());
        errors.required("firstShelf", catalogConfig.firstShelf());
        errors.required("openLibrary", catalogConfig.openLibrary());
        errors.required("mirror", catalogConfig.mirror());
    }
}
