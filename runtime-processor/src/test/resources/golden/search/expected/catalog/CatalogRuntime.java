package catalog;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasFibers;

/** What code of {@link Catalog} outside a transaction may use: all reads, fibers, and opening transactions. */
@Generated
public interface CatalogRuntime extends CatalogReads, HasFibers, HasCatalogTransactions {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<CatalogRuntime, A> direct(Body<CatalogRuntime, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<CatalogRuntime, Unit> directUnit(UnitBody<CatalogRuntime> body) {
        return Eff.directUnit(body);
    }
}
