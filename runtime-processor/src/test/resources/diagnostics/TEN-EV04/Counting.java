package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.event.EventHandler;

/** Counts. */
final class Counting {

    @EventHandler
    static Eff<CatalogTx, Unit> on(Happening.Added event) {
        return Eff.unit();
    }

    @EventHandler
    static Eff<CatalogTx, Unit> onText(String text) { //! TEN-EV04 at onText saying It has: Added
        return Eff.unit();
    }
}
