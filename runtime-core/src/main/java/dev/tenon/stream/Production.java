package dev.tenon.stream;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.Fiber;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import java.util.concurrent.Flow;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of a source for one subscriber. The elements are made by a fiber; its parent waits for the end or for
 * cancellation, which interrupts the fiber and nothing but it, so that no finalizer is disturbed.
 */
final class Production<R extends HasFibers, A> implements Flow.Subscription, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Source.class);

    private final Source<R, A> source;
    private final R environment;
    private final Flow.Subscriber<? super A> subscriber;
    private final Platform platform;
    private final Latch over;
    private final Latch released;
    private final ReentrantLock lock = new ReentrantLock();
    private long demand;
    private @Nullable Latch request;
    private @Nullable IllegalArgumentException misuse;
    private volatile boolean cancelled;

    Production(Source<R, A> source, R environment, Flow.Subscriber<? super A> subscriber) {
        this.source = source;
        this.environment = environment;
        this.subscriber = subscriber;
        this.platform = environment.platform();
        this.over = platform.latch();
        this.released = platform.latch();
    }

    void start() {
        signal(() -> subscriber.onSubscribe(this));
        try {
            platform.start("tenon-source", this);
        } catch (Throwable notStarted) {
            released.open();
            signal(() -> subscriber.onError(notStarted));
        }
    }

    @Override
    public void run() {
        try {
            end(cancelled ? new Exit.Success<>(Unit.UNIT) : watched().run(environment));
        } finally {
            released.open();
        }
    }

    private Eff<R, Unit> watched() {
        return Eff.<R, Fiber<Unit>>widen(Eff.fork(source.into(this::offer).ensuring(Eff.of(() -> {
                    over.open();
                    return Unit.UNIT;
                }))))
                .flatMap(fiber -> Eff.<R, Boolean>of(() -> {
                            over.await();
                            return cancelled;
                        })
                        .flatMap(stop -> stop ? fiber.interrupt() : fiber.join()));
    }

    private void end(Exit<Unit> exit) {
        if (misuse != null) {
            IllegalArgumentException error = misuse;
            signal(() -> subscriber.onError(error));
        } else if (!cancelled) {
            cancelled = true;
            signal(() -> {
                switch (exit) {
                    case Exit.Success<Unit> success -> subscriber.onComplete();
                    case Exit.Failed<Unit> failed -> subscriber.onError(thrown(failed));
                }
            });
        }
    }

    private static FailureException thrown(Exit.Failed<Unit> failed) {
        return failed.cause()
                .throwable()
                .map(cause -> new FailureException(failed.failure(), cause))
                .getOrElse(() -> new FailureException(failed.failure()));
    }

    private Eff<R, Boolean> offer(A item) {
        return Eff.of(() -> {
            if (awaitDemand()) {
                signal(() -> subscriber.onNext(item));
            }
            return !cancelled;
        });
    }

    /** Says whether there is any. */
    private boolean awaitDemand() throws InterruptedException {
        while (true) {
            Latch coming;
            lock.lock();
            try {
                if (cancelled) {
                    return false;
                }
                if (demand > 0) {
                    demand -= demand == Long.MAX_VALUE ? 0 : 1;
                    return true;
                }
                coming = platform.latch();
                request = coming;
            } finally {
                lock.unlock();
            }
            coming.await();
        }
    }

    @Override
    public void request(long number) {
        lock.lock();
        try {
            if (cancelled) {
                return;
            }
            if (number > 0) {
                demand = number > Long.MAX_VALUE - demand ? Long.MAX_VALUE : demand + number;
                wake();
                return;
            }
            misuse = new IllegalArgumentException("A subscriber must request 1 element or more, but requested " + number
                    + ": rule 3.9 of Reactive Streams");
        } finally {
            lock.unlock();
        }
        cancel();
    }

    @Override
    public void cancel() {
        lock.lock();
        try {
            cancelled = true;
            wake();
        } finally {
            lock.unlock();
        }
        over.open();
    }

    private void wake() {
        if (request != null) {
            request.open();
            request = null;
        }
    }

    /** Waits, whatever happens, until the run has released its resources. An interrupted thread stays interrupted. */
    void awaitRelease() {
        boolean interrupted = false;
        while (!released.isOpen()) {
            try {
                released.await();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A subscriber that throws has broken rule 2.13 of Reactive Streams and is not called any more. */
    private void signal(Runnable call) {
        try {
            call.run();
        } catch (Throwable broken) {
            cancel();
            if (broken instanceof VirtualMachineError fatal && !(broken instanceof StackOverflowError)) {
                throw fatal;
            }
            LOG.warn("A subscriber of a source threw, against rule 2.13 of Reactive Streams; it gets no more.", broken);
        }
    }
}
