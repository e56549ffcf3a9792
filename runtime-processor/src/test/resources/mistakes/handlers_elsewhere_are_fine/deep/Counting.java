package library.deep;

import dev.tenon.access.Public;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import library.CatalogReads;
import library.deep.down.Count;

/** Counts. */
public interface Counting {

    /** Counts. */
    @Public
    @QueryHandler
    static Eff<CatalogReads, Long> count(Count query) {
        return Eff.pure((long) query.from());
    }
}
