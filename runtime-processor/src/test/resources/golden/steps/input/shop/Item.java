package shop;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.collection.Seq;

@StoredEntity
public record Item(ItemId id, @Lookup String name, Seq<Tag> tags, @Version long version) implements ItemWith {

    /** What it is about. */
    public record Tag(String text, int weight) {}
}
