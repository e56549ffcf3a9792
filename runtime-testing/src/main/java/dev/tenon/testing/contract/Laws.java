package dev.tenon.testing.contract;

import dev.tenon.testing.contract.library.BookStore;

/** A part of a suite. */
interface Laws {

    /** The library of this law, furnished with {@link Stage#furnished}. */
    Stage stage();

    /** Another one, empty, in another database. */
    Stage newStage();

    /** The committed books. */
    default BookStore books() {
        return stage().library().books().reads();
    }
}
