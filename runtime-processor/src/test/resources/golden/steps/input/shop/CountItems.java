package shop;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Cached;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import shop.ShopStore.Items;

/** Nothing before the handler, and an answer that is kept. */
public record CountItems() implements Query<Long> {

    @Public
    @Cached("30s")
    @QueryHandler
    @Get("/items/count")
    static Eff<ShopReads, Long> handle(CountItems query) {
        return Items.count();
    }
}
