package dev.tenon.testing.simulation;

import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Does runs, as many at a time as there are processors, until one has failed: of those that fail, it finds the first. */
final class Search {

    private final int runs;
    private final IntFunction<Run.Result> run;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Found> found = new AtomicReference<>();
    private final AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();

    /** A run that has failed, and its number from 0. */
    record Found(int number, Run.Result result) {}

    private Search(int runs, IntFunction<Run.Result> run) {
        this.runs = runs;
        this.run = run;
    }

    /** @param run does the run of a number */
    static Option<Found> first(int runs, IntFunction<Run.Result> run) {
        return new Search(runs, run).search();
    }

    private Option<Found> search() {
        int threads = Math.min(runs, Runtime.getRuntime().availableProcessors());
        AtomicInteger working = new AtomicInteger(threads);
        Latch done = Platform.live().latch();
        for (int i = 0; i < threads; i++) {
            Platform.live().start("simulation", () -> {
                try {
                    work();
                } catch (Throwable thrown) {
                    broken.compareAndSet(null, thrown);
                } finally {
                    if (working.decrementAndGet() == 0) {
                        done.open();
                    }
                }
            });
        }
        try {
            if (threads > 0) {
                done.await();
            }
        } catch (InterruptedException interrupted) {
            broken.compareAndSet(null, interrupted);
            Thread.currentThread().interrupt();
        }
        Throwable thrown = broken.get();
        if (thrown != null) {
            throw new IllegalStateException("a simulation could not be done: " + thrown.getMessage(), thrown);
        }
        return Option.of(found.get());
    }

    private void work() {
        int number = next.getAndIncrement();
        while (number < runs && isBeforeFound(number) && broken.get() == null) {
            Run.Result result = run.apply(number);
            if (result.failure().isDefined()) {
                Found failed = new Found(number, result);
                found.accumulateAndGet(
                        failed,
                        (one, other) -> one == null || other != null && other.number() < one.number() ? other : one);
            }
            number = next.getAndIncrement();
        }
    }

    private boolean isBeforeFound(int number) {
        Found known = found.get();
        return known == null || number < known.number();
    }
}
