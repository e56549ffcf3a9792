package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.integration.IntegrationEventHandler;
import dev.tenon.processor.diagnostics.OldEvents;

/** Counts. */
final class Counting {

    @IntegrationEventHandler
    static Eff<CatalogTx, Unit> on(OldEvents.Happened event) { //! TEN-IN17 at on saying 'OldEvents'
        return Eff.unit();
    }
}
