package catalog;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasPlatform;

/** What a query of {@link Catalog} may use: store reads, the clock, ids and randomness. */
@Generated
public interface CatalogReads extends HasPlatform, HasCatalogStore, HasCatalogMessages, HasCatalogSearch {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<CatalogReads, A> direct(Body<CatalogReads, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<CatalogReads, Unit> directUnit(UnitBody<CatalogReads> body) {
        return Eff.directUnit(body);
    }
}
