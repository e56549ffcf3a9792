package dev.tenon.platform;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** How the asynchronous work of another library is waited for. */
public final class Stages {

    /** How a thread waits. */
    @FunctionalInterface
    public interface Wait {

        /**
         * Returns when {@code latch} is open.
         *
         * @throws InterruptedException to give up
         */
        void at(Latch latch) throws InterruptedException;
    }

    private Stages() {}

    /**
     * Waits for the value of {@code stage}; throws what it ended with, without the exceptions that futures put around it.
     * Giving up cancels the stage if it can be cancelled.
     *
     * @param latch shut, and used for nothing else
     */
    public static <A> @Nullable A await(CompletionStage<? extends @Nullable A> stage, Latch latch, Wait wait)
            throws Exception {
        AtomicReference<@Nullable A> value = new AtomicReference<>();
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        stage.whenComplete((result, failure) -> {
            value.set(result);
            thrown.set(failure);
            latch.open();
        });
        try {
            wait.at(latch);
        } catch (InterruptedException interrupted) {
            cancel(stage);
            throw interrupted;
        }
        return switch (unwrapped(thrown.get())) {
            case null -> value.get();
            case Exception exception -> throw exception;
            case Error error -> throw error;
            case Throwable other -> throw new IllegalStateException("the work ended with " + other, other);
        };
    }

    /** Not every stage can be cancelled. One that cannot goes on, and no one looks at its result. */
    private static void cancel(CompletionStage<?> stage) {
        try {
            stage.toCompletableFuture().cancel(true);
        } catch (UnsupportedOperationException notPossible) {
            return;
        }
    }

    private static @Nullable Throwable unwrapped(@Nullable Throwable thrown) {
        Throwable inner = thrown;
        while ((inner instanceof CompletionException || inner instanceof ExecutionException)
                && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }
}
