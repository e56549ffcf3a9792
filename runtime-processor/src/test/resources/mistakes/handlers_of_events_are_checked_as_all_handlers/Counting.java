package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.event.EventHandler;

/** Counts. */
final class Counting {

    @EventHandler
    Eff<CatalogTx, Unit> instance(Happening.Added event) { //! TEN-DI01 at instance
        return Eff.unit();
    }

    @EventHandler
    static Unit plain(Happening.Added event) { //! TEN-DI03 at plain
        return Unit.UNIT;
    }

    @EventHandler
    static Eff<CatalogReads, Unit> reads(Happening.Added event) { //! TEN-DI04 at reads saying a handler of events & CatalogRuntime
        return Eff.unit();
    }

    @EventHandler
    static Eff<CatalogTx, Integer> yields(Happening.Added event) { //! TEN-DI05 at yields
        return Eff.pure(1);
    }

    @EventHandler
    private static Eff<CatalogTx, Unit> hidden(Happening.Added event) { //! TEN-DI08 at hidden
        return Eff.unit();
    }

    @EventHandler
    static Eff<CatalogTx, Unit> unknown(Happening.Aded event) { //! javac at .Aded //! TEN-DI12 at unknown saying Did you mean 'Added'?
        return Eff.unit();
    }
}
