package shop;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.StoreDifferential;
import dev.tenon.testing.contract.Twins;

/**
 * Makes random operations on {@link InMemoryItemStore} and {@link PostgresItemStore}, whose answers must be the same. Extend it with a
 * {@link Item} or more to begin with.
 */
@Generated
abstract class ItemStoreDifferential extends StoreDifferential<ItemId, Item> {
    /** What is stored are copies of {@code seeds} with other values in their fields. */
    protected ItemStoreDifferential(Item... seeds) {
        super(ItemFields.ENTITY, seeds);
    }

    /** What is stored before, such as what the seeds refer to: nothing unless overridden. */
    protected Eff<HasShopStoreTx, ?> given() {
        return Eff.unit();
    }

    @Override
    protected final Twins<ItemId, Item> newTwins(Platform platform) {
        TestShopTwins twins = TestShopTwins.empty(platform);
        twins.run(platform, given().correlated(caller()));
        return twins.shopItems();
    }
}
