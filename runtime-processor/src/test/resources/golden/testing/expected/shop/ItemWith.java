package shop;

import dev.tenon.Generated;

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

    /** {@link Item#store}. */
    int store();

    /** {@link Item#version}. */
    long version();

    /** The same with another {@link Item#id}. */
    default Item withId(ItemId id) {
        return new Item(id, name(), store(), version());
    }

    /** The same with another {@link Item#name}. */
    default Item withName(String name) {
        return new Item(id(), name, store(), version());
    }

    /** The same with another {@link Item#store}. */
    default Item withStore(int store) {
        return new Item(id(), name(), store, version());
    }

    /** The same with another {@link Item#version}. */
    default Item withVersion(long version) {
        return new Item(id(), name(), store(), version);
    }
}
