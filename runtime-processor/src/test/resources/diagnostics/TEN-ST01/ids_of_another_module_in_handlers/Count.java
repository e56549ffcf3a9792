package shop;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import warehouse.contracts.PalletId;

record Count() implements Query<PalletId> {

    @Public
    @QueryHandler
    static Eff<StockReads, PalletId> handle(Count query) {
        return Eff.of(() -> new PalletId("x"));
    }
}
