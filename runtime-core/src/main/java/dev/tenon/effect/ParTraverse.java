package dev.tenon.effect;

import io.vavr.collection.Vector;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** Runs an effect for each element on a limited number of fibers, each of which takes the next element when it is free. */
final class ParTraverse<R, A> extends Leaf<R, A> {

    private final int limit;
    private final Iterable<?> items;
    private final Function<Object, Object> f;

    ParTraverse(int limit, Iterable<?> items, Function<?, ?> f) {
        if (limit < 1) {
            throw new IllegalArgumentException("parTraverse needs a limit of at least 1, found " + limit);
        }
        this.limit = limit;
        this.items = items;
        this.f = Functions.erased(f);
    }

    @Override
    Object step(Evaluation c, int depth) {
        Shared shared = new Shared(Vector.ofAll(items), f);
        int fibers = Math.min(limit, shared.items.size());
        return c.then(new MapValue<>(
                Beside.all(Beside.PARALLEL, Collections.nCopies(fibers, new Worker<>(shared))),
                done -> shared.values()));
    }

    /** What the fibers of one run share. */
    private static final class Shared {
        private final Vector<?> items;
        private final Function<Object, Object> f;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReferenceArray<Object> done;

        Shared(Vector<?> items, Function<Object, Object> f) {
            this.items = items;
            this.f = f;
            this.done = new AtomicReferenceArray<>(items.size());
        }

        /** Each element has a scope: fibers that it forks end with it and not with the worker. */
        Object advance(Evaluation c) {
            int index = next.getAndIncrement();
            if (index >= items.size()) {
                return Unit.UNIT;
            }
            Object item = items.get(index);
            return c.then(new Element<>(
                    new ScopeSteps.Open<>(scope -> Node.returned(f.apply(item), "parTraverse")), index, this));
        }

        Vector<Object> values() {
            return Vector.range(0, done.length()).map(done::get);
        }
    }

    private static final class Worker<R, A> extends Leaf<R, A> {
        private final Shared shared;

        Worker(Shared shared) {
            this.shared = shared;
        }

        @Override
        Object step(Evaluation c, int depth) {
            return shared.advance(c);
        }
    }

    private static final class Element<R, A> extends Op<R, A> {
        private final int index;
        private final Shared shared;

        Element(Node<?, ?> source, int index, Shared shared) {
            super(source);
            this.index = index;
            this.shared = shared;
        }

        @Override
        Object resume(Evaluation c, Object result) {
            if (result instanceof Halt) {
                return result;
            }
            shared.done.set(index, result);
            Halt interruption = c.interruption();
            return interruption != null ? interruption : shared.advance(c);
        }
    }
}
