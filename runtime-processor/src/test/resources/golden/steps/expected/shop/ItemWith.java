package shop;

import dev.tenon.Generated;
import io.vavr.collection.Seq;

/**
 * Copies of {@link Item} with one component changed. The record has them when it says
 * {@code implements ItemWith}.
 */
@Generated
public interface ItemWith {
    /** {@link Item#id}. */
    ItemId id();

    /** {@link Item#name}. */
    String name();

    /** {@link Item#tags}. */
    Seq<Item.Tag> tags();

    /** {@link Item#version}. */
    long version();

    /** The same with another {@link Item#id}. */
    default Item withId(ItemId id) {
        return new Item(id, name(), tags(), version());
    }

    /** The same with another {@link Item#name}. */
    default Item withName(String name) {
        return new Item(id(), name, tags(), version());
    }

    /** The same with another {@link Item#tags}. */
    default Item withTags(Seq<Item.Tag> tags) {
        return new Item(id(), name(), tags, version());
    }

    /** The same with another {@link Item#version}. */
    default Item withVersion(long version) {
        return new Item(id(), name(), tags(), version);
    }
}
