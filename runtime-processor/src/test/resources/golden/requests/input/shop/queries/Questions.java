package shop.queries;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.store.Cursor;
import dev.tenon.store.Page;
import dev.tenon.store.Slice;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import shop.Item;
import shop.ItemFields;
import shop.ItemId;
import shop.ShopReads;
import shop.ShopStore;

/** Queries in a sub-package, inside another class, with every form of result. */
public final class Questions {

    private Questions() {}

    public record FindItem(ItemId itemId) implements Query<Option<Item>> {
        @Public
        @QueryHandler
        public static Eff<ShopReads, Option<Item>> handle(FindItem query) {
            return ShopStore.Items.findById(query.itemId());
        }
    }

    public record AllItems() implements Query<Seq<Item>> {
        @Public
        @QueryHandler
        public static Eff<ShopReads, Seq<Item>> handle(AllItems query) {
            return ShopStore.Items.query().list();
        }
    }

    public record ItemSlice(Option<Cursor> cursor, @Positive @Max(100) int limit) implements Query<Slice<Item>> {
        @Public
        @QueryHandler
        public static Eff<ShopReads, Slice<Item>> handle(ItemSlice query) {
            return ShopStore.Items.query().orderBy(ItemFields.name.asc()).cursor(query.cursor(), query.limit());
        }
    }

    public record ItemPage(int page, int size) implements Query<Page<Item>> {
        @Public
        @QueryHandler
        public static Eff<ShopReads, Page<Item>> handle(ItemPage query) {
            return ShopStore.Items.query().page(query.page(), query.size());
        }
    }

    public record Describe(ItemId itemId) implements Query<Description> {
        @Public
        @QueryHandler
        public static Eff<ShopReads, Description> handle(Describe query) {
            return ShopStore.Items.require(query.itemId())
                    .map(item -> new Description(item, Option.none(), query.itemId()));
        }
    }

    public record Touch(ItemId itemId) implements Query<Unit> {
        @Public
        @QueryHandler
        public static Eff<ShopReads, Unit> handle(Touch query) {
            return ShopStore.Items.require(query.itemId()).asUnit();
        }
    }

    public record CountItems() implements Query<Long> {
        @Public
        @QueryHandler
        public static Eff<ShopReads, Long> handle(CountItems query) {
            return ShopStore.Items.count();
        }
    }

    public record Description(Item item, Option<String> remark, ItemId id) {}
}
