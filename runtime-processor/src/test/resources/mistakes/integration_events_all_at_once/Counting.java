package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.integration.IntegrationEventHandler;

final class Counting {

    @IntegrationEventHandler(
            name = "count",
            maxConcurrency = -1, //! TEN-EV08 at -1 saying @IntegrationEventHandler of 'Counting.on' & at least 0
            maxAttempts = 0, //! TEN-EV08 at 0 saying maxAttempts = 0
            timeout = "soon", //! TEN-EM09 at "soon"
            outage = "for ever", //! TEN-EM09 at "for ever"
            backoff = "often") //! TEN-EV09 at "often"
    static Eff<CatalogTx, Unit> on(CatalogEvents event) {
        return Eff.unit();
    }

    @IntegrationEventHandler(timeout = "0s") //! TEN-EV08 at "0s" saying longer than nothing
    static Eff<CatalogTx, Unit> zero(CatalogEvents event) {
        return Eff.unit();
    }

    @IntegrationEventHandler(name = "count") //! TEN-EV12 at "count" saying 'Counting.three' and 'Counting.two' & @IntegrationEventHandler(name = ...)
    static Eff<CatalogTx, Unit> two(CatalogEvents.Gone event) {
        return Eff.unit();
    }

    @IntegrationEventHandler(name = "count")
    static Eff<CatalogRuntime, Unit> three(CatalogEvents.Gone event) {
        return Eff.unit();
    }

    @IntegrationEventHandler
    Eff<CatalogTx, Unit> instance(CatalogEvents.Gone event) { //! TEN-DI01 at instance
        return Eff.unit();
    }

    @IntegrationEventHandler
    private static Eff<CatalogTx, Unit> hidden(CatalogEvents.Gone event) { //! TEN-DI08 at hidden
        return Eff.unit();
    }

    @IntegrationEventHandler
    static void nothing(CatalogEvents.Gone event) {} //! TEN-DI03 at nothing saying Eff<CatalogTx, A>

    @IntegrationEventHandler
    static Eff<CatalogReads, Unit> reading(CatalogEvents.Gone event) { //! TEN-DI04 at reading saying a handler of events
        return Eff.unit();
    }

    @IntegrationEventHandler
    static Eff<CatalogTx, Integer> yielding(CatalogEvents.Gone event) { //! TEN-DI05 at yielding saying @IntegrationEventHandler
        return Eff.of(1);
    }

    @IntegrationEventHandler
    static Eff<CatalogTx, Unit> none() { //! TEN-IN08 at none
        return Eff.unit();
    }

    @IntegrationEventHandler
    static Eff<CatalogTx, Unit> both(CatalogEvents.Gone event, String more) { //! TEN-IN08 at both
        return Eff.unit();
    }
}
