package shop;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import shop.ShopStore.Items;

/** In one snapshot, and nothing else. */
public record DescribeItem(ItemId id) implements Query<String> {

    @Public
    @QueryHandler(snapshot = true)
    static Eff<ShopReads, String> handle(DescribeItem query) {
        return Items.require(query.id()).map(Item::name);
    }
}
