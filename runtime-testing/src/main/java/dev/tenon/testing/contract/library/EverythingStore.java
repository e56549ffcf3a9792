package dev.tenon.testing.contract.library;

import dev.tenon.store.ReadStore;
import io.vavr.collection.Seq;

/** Reads the stored {@link Everything}s. */
public interface EverythingStore extends ReadStore<String, Everything> {

    /** Those with this {@link Everything#colour}, by key. */
    Seq<Everything> findByColour(Colour colour);
}
