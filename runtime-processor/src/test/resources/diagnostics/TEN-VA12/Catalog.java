package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.event.EventHandler;
import dev.tenon.event.EventQueue;
import dev.tenon.id.TypedId;
import dev.tenon.processor.diagnostics.OldEvents;
import dev.tenon.runtime.Runtime;

/** Tells itself what another module has declared. */
@Runtime
@TypedId(name = "BookId", prefix = "book")
@EventQueue(events = OldEvents.class) //! TEN-VA12 at .class saying 'Happened' & Move it below the context
interface Catalog {

    @EventHandler
    static Eff<CatalogTx, Unit> on(OldEvents.Happened event) {
        return Eff.unit();
    }
}
