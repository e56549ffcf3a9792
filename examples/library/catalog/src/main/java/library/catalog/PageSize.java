package library.catalog;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FieldError;
import io.vavr.collection.List;

/** How many of anything an answer may have at once. */
final class PageSize {

    private PageSize() {}

    /**
     * Nothing but the size itself, when the configuration allows it.
     *
     * @param field what the request calls it
     */
    static Eff<CatalogReads, Integer> allowed(String field, int size) {
        return CatalogConfigEffects.get(CatalogConfig::maxPageSize)
                .filterOrFail(
                        most -> size <= most,
                        most -> new Failure.Invalid(List.of(new FieldError(field, "must be at most " + most))))
                .map(most -> size);
    }
}
