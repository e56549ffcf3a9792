package catalog;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;

/** How many books a page has. */
public record ShownBooks(int wanted) implements Query<Integer> {

    @Public
    @QueryHandler
    static Eff<CatalogReads, Integer> handle(ShownBooks query) {
        return CatalogConfigEffects.get(CatalogConfig::maxPageSize).map(most -> Math.min(most, query.wanted()));
    }
}
