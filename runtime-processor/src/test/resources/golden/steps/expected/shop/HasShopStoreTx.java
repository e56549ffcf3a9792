package shop;

import dev.tenon.Generated;

/** The capability to read and write the stores of {@link Shop}: only a transaction has it. */
@Generated
public interface HasShopStoreTx extends HasShopStore {
    @Override
    ItemStoreTx shopItems();

    @Override
    NoteStoreTx shopNotes();
}
