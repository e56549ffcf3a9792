package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.event.EventHandler;

/** Counts. */
final class Counting {

    @EventHandler(name = "count")
    static Eff<CatalogTx, Unit> one(Happening.Added event) {
        return Eff.unit();
    }

    @EventHandler(name = "count") //! TEN-EV12 at "count" saying as 'count'
    static Eff<CatalogTx, Unit> two(Happening.Added event) {
        return Eff.unit();
    }
}
