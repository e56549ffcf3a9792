package dev.tenon.effect;

import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import java.util.ArrayDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A scope of one run, as layers: the fibers that were forked between two finalizers end together. */
final class OpenScope implements Scope {

    /** A finalizer, null below everything, and the fibers that were forked after it. */
    private record Layer(@Nullable Node<?, ?> finalizer, Children fibers) {}

    private final Evaluation evaluation;
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Layer> layers = new ArrayDeque<>();
    private boolean closed;

    OpenScope(Evaluation evaluation) {
        this.evaluation = evaluation;
        layers.push(new Layer(null, new Children()));
    }

    @Override
    public <R, A> Eff<R, A> acquire(
            Eff<? super R, ? extends A> acquire, Function<? super A, ? extends Eff<? super R, ?>> release) {
        return new ScopeSteps.Acquire<>(this, acquire, release);
    }

    @Override
    public <R> Eff<R, Unit> onClose(Eff<? super R, ?> finalizer) {
        return new ScopeSteps.OnClose<>(this, finalizer);
    }

    @Override
    public <R extends HasFibers, A> Eff<R, Fiber<A>> fork(Eff<? super R, ? extends A> eff) {
        return new Fork<>(eff, this);
    }

    /** Starts a fiber of this scope, under the lock: none may slip in after the end. */
    ForkedFiber<?> start(String name, Eff<?, ?> eff, Evaluation forking, Platform platform) {
        lock.lock();
        try {
            check();
            Children fibers = layers.element().fibers();
            return ForkedFiber.start(name, eff, forking.forked(evaluation), fibers, platform, ForkedFiber.UNTOLD);
        } finally {
            lock.unlock();
        }
    }

    /** Says whether it could be added: not after the end. */
    boolean add(Node<?, ?> finalizer) {
        lock.lock();
        try {
            if (!closed) {
                layers.push(new Layer(finalizer, new Children()));
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /** Refuses use after the end. */
    void check() {
        lock.lock();
        try {
            if (closed) {
                throw ended();
            }
        } finally {
            lock.unlock();
        }
    }

    static IllegalStateException ended() {
        return new IllegalStateException(
                "The scope has ended: use it inside of the effect that was given to Eff.scoped");
    }

    /** Ends layer after layer, the last one first. With interruption put off, which is admitted in the end. */
    Object close(Evaluation c, Object outcome) {
        Layer layer = last();
        if (layer.fibers().end(c)) {
            c.defersInterruption();
        }
        Object reported = layer.fibers().report(outcome);
        if (layer.finalizer() != null) {
            return c.then(new ScopeSteps.Closed<>(layer.finalizer(), this, reported));
        }
        c.admitInterruption();
        return reported;
    }

    /** All are marked before the first layer ends: one that joins a fiber of it must not take its end for a surprise. */
    private Layer last() {
        lock.lock();
        try {
            if (!closed) {
                closed = true;
                layers.forEach(layer -> layer.fibers().mark());
            }
            return layers.pop();
        } finally {
            lock.unlock();
        }
    }
}
