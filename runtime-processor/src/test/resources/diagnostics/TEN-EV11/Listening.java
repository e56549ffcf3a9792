package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.event.EventHandler;

/** Counts. */
final class Listening {

    @EventHandler
    static Eff<CatalogTx, Unit> on(Rumour.Heard event) {
        return Eff.unit();
    }
}
