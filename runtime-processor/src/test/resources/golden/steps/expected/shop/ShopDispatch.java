package shop;

import dev.tenon.Generated;
import dev.tenon.audit.AuditTrail;
import dev.tenon.dispatch.Access;
import dev.tenon.dispatch.LimitBy;
import dev.tenon.dispatch.RequestState;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.idempotency.IdempotencyKey;
import dev.tenon.idempotency.IdempotentCommand;
import dev.tenon.json.Json;
import dev.tenon.platform.Platform;
import dev.tenon.store.FieldType;
import dev.tenon.transaction.Isolation;
import dev.tenon.validation.Valid;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.UUID;

/** Runs the commands and queries of {@link Shop}. The type of the request picks the handler. */
@Generated
public final class ShopDispatch {
    private static final Json<Item.Tag> ITEM_TAG_JSON = Json.object(
            values -> new Item.Tag(values.get(0), values.get(1)),
            Json.property("text", Json.of(FieldType.TEXT), Item.Tag::text),
            Json.property("weight", Json.of(FieldType.INT), Item.Tag::weight));

    private static final Json<AddItem> ADD_ITEM_JSON = Json.object(
            values -> new AddItem(values.get(0), values.get(1)),
            Json.property("name", Json.of(FieldType.TEXT), AddItem::name),
            Json.property("tags", Json.<Item.Tag, Seq<Item.Tag>>array(ITEM_TAG_JSON, Vector::ofAll), AddItem::tags));

    private static final Json<ItemId> ADD_ITEM_ANSWER_JSON =
            Json.of(FieldType.id(FieldType.UUID, ItemId::value, ItemId::new));

    private static final Json<RenameItem> RENAME_ITEM_JSON = Json.object(
            values -> new RenameItem(values.get(0), values.get(1), values.get(2), values.get(3)),
            Json.property("id", Json.of(FieldType.id(FieldType.UUID, ItemId::value, ItemId::new)), RenameItem::id),
            Json.property("owner", Json.of(FieldType.TEXT), RenameItem::owner),
            Json.property("name", Json.of(FieldType.TEXT), RenameItem::name),
            Json.property("request", Json.of(FieldType.UUID), RenameItem::request));

    private static final IdempotentCommand<AddItem, ItemId> ADD_ITEM = IdempotentCommand.of(
            "AddItem",
            IdempotentCommand.HEADER,
            Duration.ofDays(1),
            ADD_ITEM_JSON::encode,
            ADD_ITEM_ANSWER_JSON::encode,
            ADD_ITEM_ANSWER_JSON::decode);

    private static final IdempotentCommand<RenameItem, Unit> RENAME_ITEM = IdempotentCommand.of(
            "RenameItem",
            "request",
            Duration.ofHours(1),
            RENAME_ITEM_JSON::encode,
            unit -> "done",
            text -> Unit.UNIT);

    private ShopDispatch() {}

    /**
     * Runs {@link AddItem} by {@link AddItem#handle},
     * after asking isStaff, checking its rules and counting it, in one serializable transaction, written down.
     */
    public static <R extends HasShopRequests & HasShopTransactions> Eff<R, ItemId> dispatch(AddItem command) {
        return Access.require("isStaff", Policies::isStaff)
                .then(Valid.require(command, AddItemValidator::validate))
                .then(RequestState.limited(HasShopRequests::shopRequests, "default"))
                .flatMap(counted -> RequestState.invalidating(
                        HasShopRequests::shopRequests,
                        ShopTx.transact(
                                Isolation.SERIALIZABLE,
                                3,
                                AuditTrail.recorded(
                                        HasShopAuditTx::shopAuditTrail, "AddItem", AddItem.handle(command))),
                        FindItems.class, CountItems.class))
                .span("ShopDispatch.addItem", command);
    }

    /**
     * Runs {@link AddItem} by {@link AddItem#handle},
     * after asking isStaff, checking its rules and counting it, once for each key, in one serializable transaction, written down.
     */
    public static <R extends HasShopRequests & HasShopTransactions> Eff<R, ItemId> dispatch(
            AddItem command, IdempotencyKey key) {
        return Access.require("isStaff", Policies::isStaff)
                .then(Valid.require(command, AddItemValidator::validate))
                .then(RequestState.limited(HasShopRequests::shopRequests, "default"))
                .flatMap(counted -> RequestState.invalidating(
                        HasShopRequests::shopRequests,
                        ADD_ITEM.once(
                                done -> ShopTx.transact(Isolation.SERIALIZABLE, 3, done),
                                HasShopIdempotency::shopIdempotency,
                                key.value(),
                                command,
                                AuditTrail.recorded(
                                        HasShopAuditTx::shopAuditTrail, "AddItem", AddItem.handle(command))),
                        FindItems.class, CountItems.class))
                .span("ShopDispatch.addItem", command);
    }

    /** {@link #dispatch(AddItem)} of a new one. */
    public static <R extends HasShopRequests & HasShopTransactions> Eff<R, ItemId> addItem(
            String name, Seq<Item.Tag> tags) {
        return dispatch(new AddItem(name, tags));
    }

    /** Runs {@link ClearItems} by {@link ClearItems#handle}, after asking isNewHere and counting it. */
    public static <R extends ShopRuntime> Eff<R, Unit> dispatch(ClearItems command) {
        return Access.ask("isNewHere", Policies::isNewHere)
                .then(RequestState.limited(HasShopRequests::shopRequests, "rare"))
                .flatMap(counted -> RequestState.invalidating(
                        HasShopRequests::shopRequests,
                        ClearItems.handle(command),
                        CountItems.class))
                .span("ShopDispatch.clearItems", command);
    }

    /** {@link #dispatch(ClearItems)} of a new one. */
    public static <R extends ShopRuntime> Eff<R, Unit> clearItems() {
        return dispatch(new ClearItems());
    }

    /** Runs {@link CountItems} by {@link CountItems#handle}, or gives what it answered before. */
    public static <R extends ShopReads> Eff<R, Long> dispatch(CountItems query) {
        return Eff.suspend(
                () -> RequestState.cached(
                        HasShopRequests::shopRequests,
                        query,
                        () -> CountItems.handle(query))).span("ShopDispatch.countItems", query);
    }

    /** {@link #dispatch(CountItems)} of a new one. */
    public static <R extends ShopReads> Eff<R, Long> countItems() {
        return dispatch(new CountItems());
    }

    /** Runs {@link DescribeItem} by {@link DescribeItem#handle}, in one snapshot. */
    public static <R extends ShopReads & HasShopTransactions> Eff<R, String> dispatch(DescribeItem query) {
        return Eff.suspend(() -> ShopTx.snapshot(DescribeItem.handle(query))).span("ShopDispatch.describeItem", query);
    }

    /** {@link #dispatch(DescribeItem)} of a new one. */
    public static <R extends ShopReads & HasShopTransactions> Eff<R, String> describeItem(ItemId id) {
        return dispatch(new DescribeItem(id));
    }

    /**
     * Runs {@link FindItems} by {@link FindItems#handle},
     * after asking isNewHere, checking its rules and counting it, in one snapshot, or gives what it answered before.
     */
    public static <R extends ShopReads & HasShopTransactions> Eff<R, Seq<Item>> dispatch(FindItems query) {
        return Access.ask("isNewHere", Policies::isNewHere)
                .then(Valid.require(query, FindItemsValidator::validate))
                .then(RequestState.limited(HasShopRequests::shopRequests, "default"))
                .flatMap(
                        counted -> RequestState.cached(
                                HasShopRequests::shopRequests, query, () -> ShopTx.snapshot(FindItems.handle(query))))
                .span("ShopDispatch.findItems", query);
    }

    /** {@link #dispatch(FindItems)} of a new one. */
    public static <R extends ShopReads & HasShopTransactions> Eff<R, Seq<Item>> findItems(String name) {
        return dispatch(new FindItems(name));
    }

    /** Runs {@link ItemSold} by {@link ItemSold#handle}, in one transaction. */
    public static <R extends HasShopTransactions> Eff<R, Unit> dispatch(ItemSold command) {
        return Eff.suspend(() -> ShopTx.transact(ItemSold.handle(command))).span("ShopDispatch.itemSold", command);
    }

    /** {@link #dispatch(ItemSold)} of a new one. */
    public static <R extends HasShopTransactions> Eff<R, Unit> itemSold(ItemId id) {
        return dispatch(new ItemSold(id));
    }

    /**
     * Runs {@link RenameItem} by {@link RenameItem#handle},
     * after asking isOwner, once for each key, in one transaction.
     */
    public static <R extends HasShopTransactions> Eff<R, Unit> dispatch(RenameItem command) {
        return Access.require("isOwner", caller -> Policies.isOwner(caller, command))
                .flatMap(granted -> RENAME_ITEM.once(
                        done -> ShopTx.transact(Isolation.SNAPSHOT, 0, done),
                        HasShopIdempotency::shopIdempotency,
                        command.request().toString(),
                        command,
                        RenameItem.handle(command)))
                .span("ShopDispatch.renameItem", command);
    }

    /** {@link #dispatch(RenameItem)} of a new one. */
    public static <R extends HasShopTransactions> Eff<R, Unit> renameItem(
            ItemId id, String owner, String name, UUID request) {
        return dispatch(new RenameItem(id, owner, name, request));
    }

    /** What is remembered from one request to the next: nothing yet. */
    static RequestState remembered(Platform platform) {
        return RequestState.of(platform)
                .limit("default", 100, Duration.ofMinutes(1), LimitBy.CALLER)
                .limit("rare", 2, Duration.ofHours(1), LimitBy.GLOBAL)
                .answers(CountItems.class, Duration.ofSeconds(30), 10_000)
                .answers(FindItems.class, Duration.ofMinutes(1), 100);
    }
}
