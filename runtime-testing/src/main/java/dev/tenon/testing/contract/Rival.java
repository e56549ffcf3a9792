package dev.tenon.testing.contract;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.testing.contract.library.LibraryTx;
import dev.tenon.transaction.Isolation;
import io.vavr.control.Option;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * A transaction in a thread of its own: what it writes may have to wait for another transaction to end, which some adapters make
 * it do and others do not. For use by the thread that made it.
 */
final class Rival {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final AtomicReference<Option<Throwable>> thrown = new AtomicReference<>(Option.none());
    private final Thread thread;

    private Rival(Stage stage, Isolation isolation, Consumer<? super LibraryTx> work) {
        this.thread = stage.platform().start("rival", () -> run(stage, isolation, work));
    }

    /** Begins, and goes on by itself to do {@code work} and to commit. Returns when it has its snapshot. */
    static Rival begin(Stage stage, Isolation isolation, Consumer<? super LibraryTx> work) throws InterruptedException {
        Rival rival = new Rival(stage, isolation, work);
        rival.begun.await();
        return rival;
    }

    /** Waits for its end. The failure, if it did not commit. */
    Option<Failure> outcome() throws InterruptedException {
        thread.join();
        return thrown.get().map(Rival::failure);
    }

    private void run(Stage stage, Isolation isolation, Consumer<? super LibraryTx> work) {
        try (Stage.Open open = stage.begin(isolation)) {
            begun.countDown();
            work.accept(open.tx());
            open.commit();
        } catch (RuntimeException | Error e) {
            thrown.set(Option.some(e));
        } finally {
            begun.countDown();
        }
    }

    private static Failure failure(Throwable thrown) {
        if (thrown instanceof FailureException e) {
            return e.failure();
        }
        throw new AssertionError("the rival transaction broke", thrown);
    }
}
