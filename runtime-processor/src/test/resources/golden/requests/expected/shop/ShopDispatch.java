package shop;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.store.Cursor;
import dev.tenon.store.Page;
import dev.tenon.store.Slice;
import dev.tenon.validation.Valid;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import shop.queries.ItemSliceValidator;
import shop.queries.Questions;

/** Runs the commands and queries of {@link Shop}. The type of the request picks the handler. */
@Generated
public final class ShopDispatch {
    private ShopDispatch() {}

    /** Runs {@link AddItem} by {@link AddItem#handle}, after checking its rules, in one transaction. */
    public static <R extends HasShopTransactions> Eff<R, ItemId> dispatch(AddItem command) {
        return Valid.require(command, AddItemValidator::validate)
                .flatMap(valid -> ShopTx.transact(AddItem.handle(valid)))
                .span("ShopDispatch.addItem", command);
    }

    /** {@link #dispatch(AddItem)} of a new one. */
    public static <R extends HasShopTransactions> Eff<R, ItemId> addItem(
            String name,
            String code,
            Seq<String> tags,
            List<Integer> sizes,
            Option<String> nickname,
            Option<Long> offset,
            byte shelf,
            short stock,
            int boxes,
            long serial,
            Long boxed,
            BigDecimal price,
            boolean fragile) {
        return dispatch(new AddItem(
                name, code, tags, sizes, nickname, offset, shelf, stock, boxes, serial, boxed, price, fragile));
    }

    /** Runs {@link ImportItems} by {@link Handlers#importAll}, after checking its rules. */
    public static <R extends ShopRuntime> Eff<R, Seq<ItemId>> dispatch(ImportItems command) {
        return Valid.require(command, ImportItemsValidator::validate)
                .flatMap(Handlers::importAll)
                .span("ShopDispatch.importItems", command);
    }

    /** {@link #dispatch(ImportItems)} of a new one. */
    public static <R extends ShopRuntime> Eff<R, Seq<ItemId>> importItems(Seq<String> names) {
        return dispatch(new ImportItems(names));
    }

    /** Runs {@link Ping} by {@link Handlers#ping}. */
    static <R extends ShopRuntime> Eff<R, Unit> dispatch(Ping command) {
        return Eff.suspend(() -> Handlers.ping(command)).span("ShopDispatch.ping", command);
    }

    /** {@link #dispatch(Ping)} of a new one. */
    static <R extends ShopRuntime> Eff<R, Unit> ping() {
        return dispatch(new Ping());
    }

    /** Runs {@link RenameItem} by {@link Handlers#rename}, in one transaction. */
    public static <R extends HasShopTransactions> Eff<R, Unit> dispatch(RenameItem command) {
        return Eff.suspend(() -> ShopTx.transact(Handlers.rename(command))).span("ShopDispatch.renameItem", command);
    }

    /** {@link #dispatch(RenameItem)} of a new one. */
    public static <R extends HasShopTransactions> Eff<R, Unit> renameItem(ItemId id, String name) {
        return dispatch(new RenameItem(id, name));
    }

    /** Runs {@link Questions.AllItems} by {@link Questions.AllItems#handle}. */
    public static <R extends ShopReads> Eff<R, Seq<Item>> dispatch(Questions.AllItems query) {
        return Eff.suspend(() -> Questions.AllItems.handle(query)).span("ShopDispatch.allItems", query);
    }

    /** {@link #dispatch(Questions.AllItems)} of a new one. */
    public static <R extends ShopReads> Eff<R, Seq<Item>> allItems() {
        return dispatch(new Questions.AllItems());
    }

    /** Runs {@link Questions.CountItems} by {@link Questions.CountItems#handle}. */
    public static <R extends ShopReads> Eff<R, Long> dispatch(Questions.CountItems query) {
        return Eff.suspend(() -> Questions.CountItems.handle(query)).span("ShopDispatch.countItems", query);
    }

    /** {@link #dispatch(Questions.CountItems)} of a new one. */
    public static <R extends ShopReads> Eff<R, Long> countItems() {
        return dispatch(new Questions.CountItems());
    }

    /** Runs {@link Questions.Describe} by {@link Questions.Describe#handle}. */
    public static <R extends ShopReads> Eff<R, Questions.Description> dispatch(Questions.Describe query) {
        return Eff.suspend(() -> Questions.Describe.handle(query)).span("ShopDispatch.describe", query);
    }

    /** {@link #dispatch(Questions.Describe)} of a new one. */
    public static <R extends ShopReads> Eff<R, Questions.Description> describe(ItemId itemId) {
        return dispatch(new Questions.Describe(itemId));
    }

    /** Runs {@link Questions.FindItem} by {@link Questions.FindItem#handle}. */
    public static <R extends ShopReads> Eff<R, Option<Item>> dispatch(Questions.FindItem query) {
        return Eff.suspend(() -> Questions.FindItem.handle(query)).span("ShopDispatch.findItem", query);
    }

    /** {@link #dispatch(Questions.FindItem)} of a new one. */
    public static <R extends ShopReads> Eff<R, Option<Item>> findItem(ItemId itemId) {
        return dispatch(new Questions.FindItem(itemId));
    }

    /** Runs {@link Questions.ItemPage} by {@link Questions.ItemPage#handle}. */
    public static <R extends ShopReads> Eff<R, Page<Item>> dispatch(Questions.ItemPage query) {
        return Eff.suspend(() -> Questions.ItemPage.handle(query)).span("ShopDispatch.itemPage", query);
    }

    /** {@link #dispatch(Questions.ItemPage)} of a new one. */
    public static <R extends ShopReads> Eff<R, Page<Item>> itemPage(int page, int size) {
        return dispatch(new Questions.ItemPage(page, size));
    }

    /** Runs {@link Questions.ItemSlice} by {@link Questions.ItemSlice#handle}, after checking its rules. */
    public static <R extends ShopReads> Eff<R, Slice<Item>> dispatch(Questions.ItemSlice query) {
        return Valid.require(query, ItemSliceValidator::validate)
                .flatMap(Questions.ItemSlice::handle)
                .span("ShopDispatch.itemSlice", query);
    }

    /** {@link #dispatch(Questions.ItemSlice)} of a new one. */
    public static <R extends ShopReads> Eff<R, Slice<Item>> itemSlice(Option<Cursor> cursor, int limit) {
        return dispatch(new Questions.ItemSlice(cursor, limit));
    }

    /** Runs {@link Questions.Touch} by {@link Questions.Touch#handle}. */
    public static <R extends ShopReads> Eff<R, Unit> dispatch(Questions.Touch query) {
        return Eff.suspend(() -> Questions.Touch.handle(query)).span("ShopDispatch.touch", query);
    }

    /** {@link #dispatch(Questions.Touch)} of a new one. */
    public static <R extends ShopReads> Eff<R, Unit> touch(ItemId itemId) {
        return dispatch(new Questions.Touch(itemId));
    }
}
