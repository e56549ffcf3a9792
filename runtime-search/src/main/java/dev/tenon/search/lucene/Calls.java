package dev.tenon.search.lucene;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import java.io.IOException;
import org.apache.lucene.store.AlreadyClosedException;

/** Calls Lucene, and says of what goes wrong outside that it may be otherwise later. */
final class Calls {

    private Calls() {}

    /** What reads or writes. */
    @FunctionalInterface
    interface Call<A> {
        A call() throws IOException;
    }

    /** What reads or writes and answers nothing. */
    @FunctionalInterface
    interface Action {
        void call() throws IOException;
    }

    static <A> A of(String what, Call<A> call) {
        try {
            return call.call();
        } catch (IOException | AlreadyClosedException e) {
            throw unavailable(what, e);
        }
    }

    static void run(String what, Action action) {
        try {
            action.call();
        } catch (IOException | AlreadyClosedException e) {
            throw unavailable(what, e);
        }
    }

    static FailureException unavailable(String what, Exception e) {
        return new FailureException(new Failure.Unavailable(what + ": " + e.getMessage()), e);
    }
}
