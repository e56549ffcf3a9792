package dev.tenon.effect;

import io.vavr.collection.List;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.function.Function;

/** Runs an effect for each element, one after the other, also after some failed, and makes a result of all ends. */
final class TraverseAll<R, A> extends Leaf<R, A> {

    private final Iterable<?> items;
    private final Function<Object, Object> f;
    private final Function<Progress, Object> end;

    private TraverseAll(Iterable<?> items, Function<?, ?> f, Function<Progress, Object> end) {
        this.items = items;
        this.f = Functions.erased(f);
        this.end = end;
    }

    /** Yields the failures. */
    static <R, A> TraverseAll<R, A> failures(Iterable<?> items, Function<?, ?> f) {
        return new TraverseAll<>(
                items, f, progress -> Vector.ofAll(progress.failed).map(Halt::failure));
    }

    /** Yields the values, or fails with all failures. */
    static <R, A> TraverseAll<R, A> values(Iterable<?> items, Function<?, ?> f) {
        return new TraverseAll<>(
                items, f, progress -> progress.failed.isEmpty() ? Vector.ofAll(progress.done) : allOf(progress.failed));
    }

    @Override
    Object step(Evaluation c, int depth) {
        return new Progress(items.iterator(), f, end).advance(c);
    }

    private static Halt allOf(Iterable<Halt> failed) {
        List<Halt> halts = List.ofAll(failed);
        Halt first = halts.find(halt -> !(halt.failure() instanceof Failure.Invalid))
                .getOrElse(() -> halts.head()
                        .withFailure(new Failure.Invalid(
                                halts.map(Halt::failure).flatMap(failure -> ((Failure.Invalid) failure).errors()))));
        boolean merged = first.failure() instanceof Failure.Invalid;
        return merged
                ? first
                : halts.filter(halt -> halt != first).foldLeft(first, (result, other) -> result.suppressing(other));
    }

    /** Belongs to one run. */
    private static final class Progress {
        private final Iterator<?> rest;
        private final Function<Object, Object> f;
        private final Function<Progress, Object> end;
        private final ArrayList<Object> done = new ArrayList<>();
        private final ArrayList<Halt> failed = new ArrayList<>();

        Progress(Iterator<?> rest, Function<Object, Object> f, Function<Progress, Object> end) {
            this.rest = rest;
            this.f = f;
            this.end = end;
        }

        Object advance(Evaluation c) {
            if (!rest.hasNext()) {
                return end.apply(this);
            }
            Object item = rest.next();
            return c.then(new Element<>(new Leaves.AccessEffect<>(environment -> f.apply(item)), this));
        }

        Object ended(Evaluation c, Object result) {
            if (!(result instanceof Halt halt)) {
                done.add(result);
            } else if (halt.isInterrupted()) {
                return halt;
            } else {
                failed.add(halt);
            }
            return advance(c);
        }
    }

    private static final class Element<R, A> extends Op<R, A> {
        private final Progress progress;

        Element(Node<?, ?> source, Progress progress) {
            super(source);
            this.progress = progress;
        }

        @Override
        Object resume(Evaluation c, Object result) {
            return progress.ended(c, result);
        }
    }
}
