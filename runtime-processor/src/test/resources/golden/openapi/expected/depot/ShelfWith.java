package depot;

import dev.tenon.Generated;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import parts.BinId;

/**
 * Copies of {@link Shelf} with one component changed. The record has them when it says
 * {@code implements ShelfWith}.
 */
@Generated
public interface ShelfWith {
    /** {@link Shelf#id}. */
    ShelfId id();

    /** {@link Shelf#row}. */
    int row();

    /** {@link Shelf#notes}. */
    Seq<String> notes();

    /** {@link Shelf#weights}. */
    Seq<Double> weights();

    /** {@link Shelf#free}. */
    Option<Integer> free();

    /** {@link Shelf#bin}. */
    BinId bin();

    /** {@link Shelf#kind}. */
    Shelf.Kind kind();

    /** {@link Shelf#version}. */
    long version();

    /** The same with another {@link Shelf#id}. */
    default Shelf withId(ShelfId id) {
        return new Shelf(
                id, row(), notes(), weights(), free(), bin(), kind(), version());
    }

    /** The same with another {@link Shelf#row}. */
    default Shelf withRow(int row) {
        return new Shelf(
                id(), row, notes(), weights(), free(), bin(), kind(), version());
    }

    /** The same with another {@link Shelf#notes}. */
    default Shelf withNotes(Seq<String> notes) {
        return new Shelf(
                id(), row(), notes, weights(), free(), bin(), kind(), version());
    }

    /** The same with another {@link Shelf#weights}. */
    default Shelf withWeights(Seq<Double> weights) {
        return new Shelf(
                id(), row(), notes(), weights, free(), bin(), kind(), version());
    }

    /** The same with another {@link Shelf#free}. */
    default Shelf withFree(Option<Integer> free) {
        return new Shelf(
                id(), row(), notes(), weights(), free, bin(), kind(), version());
    }

    /** The same with another {@link Shelf#bin}. */
    default Shelf withBin(BinId bin) {
        return new Shelf(
                id(), row(), notes(), weights(), free(), bin, kind(), version());
    }

    /** The same with another {@link Shelf#kind}. */
    default Shelf withKind(Shelf.Kind kind) {
        return new Shelf(
                id(), row(), notes(), weights(), free(), bin(), kind, version());
    }

    /** The same with another {@link Shelf#version}. */
    default Shelf withVersion(long version) {
        return new Shelf(
                id(), row(), notes(), weights(), free(), bin(), kind(), version);
    }
}
