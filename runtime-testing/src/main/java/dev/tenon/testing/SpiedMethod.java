package dev.tenon.testing;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a test sees of one method: what it was called with, and what it answers. For generated code. Thread-safe.
 *
 * @param <C> what it is called with
 * @param <A> the answers that a test can give
 */
public final class SpiedMethod<C, A> {

    private final String name;
    private final String setter;
    private final Runnable planned;
    private final AtomicReference<Seq<C>> calls = new AtomicReference<>(Vector.empty());
    private final AtomicReference<Option<A>> answer = new AtomicReference<>(Option.none());

    SpiedMethod(String name, String setter, Runnable planned) {
        this.name = name;
        this.setter = setter;
        this.planned = planned;
    }

    /** What it was called with, the first call first. */
    public Seq<C> calls() {
        return calls.get();
    }

    /** Answers calls from now on. */
    public void answer(A other) {
        answer.set(Option.some(other));
    }

    /**
     * Records a call, and lets it take time and fail as planned.
     *
     * @return what answers it
     * @throws AssertionError when the test has given no answer
     */
    public A called(C call) {
        return recorded(call)
                .getOrElseThrow(
                        () -> new AssertionError(name + " is not set: " + setter + " says what a call of it answers"));
    }

    /** The same of a method that has an answer of its own. */
    public A called(C call, A otherwise) {
        return recorded(call).getOrElse(otherwise);
    }

    private Option<A> recorded(C call) {
        calls.updateAndGet(before -> before.append(call));
        planned.run();
        return answer.get();
    }

    void reset() {
        calls.set(Vector.empty());
        answer.set(Option.none());
    }
}
