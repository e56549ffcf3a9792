package shop;

import dev.tenon.Generated;

/** The capability to read the stores of {@link Shop}. */
@Generated
public interface HasShopStore {
    /** The store of {@link Item}. */
    ItemStore shopItems();

    /** The store of {@link Note}. */
    NoteStore shopNotes();
}
