package shop;

import dev.tenon.access.Authorize;
import dev.tenon.dispatch.Cached;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.dispatch.RateLimit;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import io.vavr.collection.Seq;
import jakarta.validation.constraints.Size;
import shop.ShopStore.Items;

/** All that a query can have. */
public record FindItems(@Size(max = 40) String name) implements Query<Seq<Item>> {

    @Authorize("isNewHere")
    @RateLimit
    @Cached(value = "1m", size = 100)
    @QueryHandler(snapshot = true)
    @Get("/items")
    static Eff<ShopReads, Seq<Item>> handle(FindItems query) {
        return Items.findByName(query.name());
    }
}
