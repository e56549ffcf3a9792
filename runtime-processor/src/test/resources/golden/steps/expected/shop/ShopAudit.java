package shop;

import dev.tenon.Generated;
import dev.tenon.audit.AuditEntry;
import dev.tenon.audit.AuditFields;
import dev.tenon.audit.AuditTrail;
import dev.tenon.audit.AuditedStore;
import dev.tenon.json.Json;
import dev.tenon.store.FieldType;
import dev.tenon.store.StoreQuery;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** What commands of {@link Shop} did, by whom and when. */
@Generated
public final class ShopAudit {
    private static final Json<Item.Tag> ITEM_TAG_JSON = Json.object(
            values -> new Item.Tag(values.get(0), values.get(1)),
            Json.property("text", Json.of(FieldType.TEXT), Item.Tag::text),
            Json.property("weight", Json.of(FieldType.INT), Item.Tag::weight));

    private static final Json<Item> ITEM_JSON = Json.object(
            values -> new Item(values.get(0), values.get(1), values.get(2), values.get(3)),
            Json.property("id", Json.text(ItemId::toString, ItemId::fromString), Item::id),
            Json.property("name", Json.of(FieldType.TEXT), Item::name),
            Json.property("tags", Json.<Item.Tag, Seq<Item.Tag>>array(ITEM_TAG_JSON, Vector::ofAll), Item::tags),
            Json.property("version", Json.of(FieldType.LONG), Item::version));

    private static final Json<Note> NOTE_JSON = Json.object(
            values -> new Note(values.get(0), values.get(1), values.get(2)),
            Json.property("slug", Json.of(FieldType.TEXT), Note::slug),
            Json.property("tenant", Json.of(FieldType.TEXT), Note::tenant),
            Json.property("text", Json.of(FieldType.TEXT), Note::text));

    private ShopAudit() {}

    /** All of it, to be narrowed by {@link AuditFields}, sorted and read page by page. */
    public static StoreQuery<HasShopAudit, HasShopAuditTx, AuditEntry> query() {
        return StoreQuery.of("AuditLog", HasShopAudit::shopAudit, HasShopAuditTx::shopAudit);
    }

    /** Tells of what is written to the store of {@link Item}. */
    static final class AuditedItemStore extends AuditedStore<ItemId, Item, ItemStoreTx> implements ItemStoreTx {
        AuditedItemStore(AuditTrail trail, ItemStoreTx store) {
            super(ItemFields.ENTITY, trail, store, ITEM_JSON::encode);
        }

        @Override
        public Item requireVersion(ItemId id, Option<Long> expected) {
            return store().requireVersion(id, expected);
        }

        @Override
        public Seq<Item> findByName(String name) {
            return store().findByName(name);
        }
    }

    /** Tells of what is written to the store of {@link Note}. */
    static final class AuditedNoteStore extends AuditedStore<String, Note, NoteStoreTx> implements NoteStoreTx {
        AuditedNoteStore(AuditTrail trail, NoteStoreTx store) {
            super(NoteFields.ENTITY, trail, store, NOTE_JSON::encode);
        }

        @Override
        public NoteStoreTx by(Correlation correlation) {
            return new AuditedNoteStore(trail(), store().by(correlation));
        }
    }
}
