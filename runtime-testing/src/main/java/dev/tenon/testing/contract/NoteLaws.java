package dev.tenon.testing.contract;

import dev.tenon.store.Selection;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.contract.library.Note;
import dev.tenon.testing.contract.library.NoteStore;
import dev.tenon.testing.contract.library.NoteStoreTx;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** Laws of notes, which belong to somebody. */
interface NoteLaws extends Laws {

    /** A user of the tenant "red". */
    Correlation ANN = Correlation.none().withUser("ann").withTenant("red");

    /** Another user of the tenant "red". */
    Correlation BEN = Correlation.none().withUser("ben").withTenant("red");

    /** A user of the tenant "blue". */
    Correlation CEM = Correlation.none().withUser("cem").withTenant("blue");

    /** The committed notes of somebody. */
    default NoteStore notes(Correlation by) {
        return stage().library().notes().reads().by(by);
    }

    /** Writes notes for somebody in a transaction. */
    default <A> A write(Correlation by, Function<? super NoteStoreTx, ? extends A> work) {
        return stage().transact(tx -> work.apply(tx.notes().by(by)));
    }

    /** The texts of all notes that somebody sees. */
    default Vector<String> texts(Correlation by) {
        return Vector.ofAll(notes(by).list(Selection.all())).map(Note::text);
    }

    /** The time of the platform. */
    default Instant now() {
        return stage().platform().now();
    }

    /** Moves the clock of the platform. */
    default void pass(Duration duration) {
        stage().platform().clock().advance(duration);
    }
}
