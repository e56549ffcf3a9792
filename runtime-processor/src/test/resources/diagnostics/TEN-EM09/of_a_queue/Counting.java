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
}
