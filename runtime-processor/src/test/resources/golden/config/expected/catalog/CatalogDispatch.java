package catalog;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;

/** Runs the commands and queries of {@link Catalog}. The type of the request picks the handler. */
@Generated
public final class CatalogDispatch {
    private CatalogDispatch() {}

    /** Runs {@link ShownBooks} by {@link ShownBooks#handle}. */
    public static <R extends CatalogReads> Eff<R, Integer> dispatch(ShownBooks query) {
        return Eff.suspend(() -> ShownBooks.handle(query)).span("CatalogDispatch.shownBooks", query);
    }

    /** {@link #dispatch(ShownBooks)} of a new one. */
    public static <R extends CatalogReads> Eff<R, Integer> shownBooks(int wanted) {
        return dispatch(new ShownBooks(wanted));
    }
}
