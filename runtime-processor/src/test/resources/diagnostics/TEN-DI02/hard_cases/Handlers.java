package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;

interface Handlers {

    @Public
    @QueryHandler
    static Eff<CatalogReads, Long> nothing() { //! TEN-DI02 at nothing saying Query<A>
        return Eff.pure(1L);
    }

    @Public
    @QueryHandler
    static Eff<CatalogReads, Long> many(Count... queries) { //! TEN-DI02 at many
        return Eff.pure(1L);
    }

    @Public
    @QueryHandler
    static Eff<CatalogReads, Long> primitive(int query) { //! TEN-DI02 at primitive
        return Eff.pure(1L);
    }

    @Public
    @QueryHandler
    static Eff<CatalogReads, Long> text(String query) { //! TEN-DI02 at text
        return Eff.pure(1L);
    }

    @Public
    @CommandHandler
    static Eff<CatalogTx, Long> ofTheOtherKind(Count query) { //! TEN-DI02 at ofTheOtherKind saying Command<A>
        return Eff.pure(1L);
    }

    @Public
    @QueryHandler
    static Eff<CatalogReads, Long> any(Query<Long> query) { //! TEN-DI02 at any
        return Eff.pure(1L);
    }

    @Public
    @QueryHandler
    static <Q extends Query<Long>> Eff<CatalogReads, Long> generic(Q query) { //! TEN-DI02 at generic
        return Eff.pure(1L);
    }
}
