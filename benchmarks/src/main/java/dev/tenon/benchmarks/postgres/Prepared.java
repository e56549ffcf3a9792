package dev.tenon.benchmarks.postgres;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A task whose input is made outside of the measured time. */
final class Prepared<T> implements Task {

    private final Supplier<T> input;
    private final Work<T> work;
    private @Nullable T made;

    /** What is done with the input. */
    @FunctionalInterface
    interface Work<T> {
        Object with(T input) throws Exception;
    }

    Prepared(Supplier<T> input, Work<T> work) {
        this.input = input;
        this.work = work;
    }

    @Override
    public void prepare() {
        made = input.get();
    }

    @Override
    public Object run() throws Exception {
        T once = made;
        if (once == null) {
            throw new IllegalStateException("expected prepare() before each run()");
        }
        made = null;
        return work.with(once);
    }
}
