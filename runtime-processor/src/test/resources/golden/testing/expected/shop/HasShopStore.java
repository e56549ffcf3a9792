package shop;

import dev.tenon.Generated;

/** The capability to read the stores of {@link Shop}. */
@SuppressWarnings("exports")
@Generated
public interface HasShopStore {
    /** The store of {@link Item}. */
    ItemStore shopItems();

    /** The store of {@link Tag}. */
    TagStore shopTags();
}
