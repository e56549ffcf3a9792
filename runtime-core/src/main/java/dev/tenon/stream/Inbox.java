package dev.tenon.stream;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Flow;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Receives what one publisher sends, and holds it until one thread pulls it. */
final class Inbox<A> implements Flow.Subscriber<A>, Items<A> {

    private final Platform platform;
    private final int capacity;

    /** Requests are made for that many elements at once. */
    private final int batch;

    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<A> received = new ArrayDeque<>();
    private int notRequestedAgain;
    private Flow.@Nullable Subscription subscription;
    private @Nullable Latch arrival;
    private @Nullable Throwable failure;
    private boolean ended;
    private boolean cancelled;

    Inbox(Platform platform, int capacity) {
        this.platform = platform;
        this.capacity = capacity;
        this.batch = capacity - capacity / 2;
    }

    @Override
    public void onSubscribe(Flow.Subscription another) {
        Objects.requireNonNull(another, "a publisher must not send a null subscription");
        if (isFirst(another)) {
            another.request(capacity);
        } else {
            another.cancel();
        }
    }

    private boolean isFirst(Flow.Subscription another) {
        lock.lock();
        try {
            if (subscription != null || cancelled) {
                return false;
            }
            subscription = another;
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void onNext(A item) {
        Objects.requireNonNull(item, "a publisher must not send null");
        boolean overflow = false;
        lock.lock();
        try {
            if (ended || cancelled) {
                return;
            }
            overflow = received.size() + notRequestedAgain >= capacity;
            if (!overflow) {
                received.add(item);
                arrived();
            }
        } finally {
            lock.unlock();
        }
        if (overflow) {
            onError(new IllegalStateException("A publisher sent more than the " + capacity
                    + " elements that were requested of it: it breaks rule 1.1 of Reactive Streams"));
            cancelSubscription();
        }
    }

    @Override
    public void onError(Throwable thrown) {
        end(Objects.requireNonNull(thrown, "a publisher must not send a null error"));
    }

    @Override
    public void onComplete() {
        end(null);
    }

    private void end(@Nullable Throwable thrown) {
        lock.lock();
        try {
            if (!ended) {
                ended = true;
                failure = thrown;
                arrived();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Wants nothing more. The publisher gets to know, unless it has ended. */
    void cancel() {
        lock.lock();
        try {
            if (cancelled) {
                return;
            }
            cancelled = true;
            received.clear();
            arrived();
            if (ended) {
                return;
            }
        } finally {
            lock.unlock();
        }
        cancelSubscription();
    }

    private void cancelSubscription() {
        if (subscription != null) {
            subscription.cancel();
        }
    }

    private void arrived() {
        if (arrival != null) {
            arrival.open();
            arrival = null;
        }
    }

    @Override
    public @Nullable A next() throws InterruptedException {
        while (true) {
            Latch coming;
            lock.lock();
            try {
                A item = received.poll();
                if (item != null) {
                    notRequestedAgain++;
                    return item;
                }
                if (cancelled || ended) {
                    return lastWord();
                }
                coming = platform.latch();
                arrival = coming;
            } finally {
                lock.unlock();
                requestAgain();
            }
            coming.await();
        }
    }

    private @Nullable A lastWord() {
        if (failure == null || cancelled) {
            return null;
        }
        throw failure instanceof FailureException carried ? carried : new FailureException(new Failure.Defect(failure));
    }

    /** Without the lock: a publisher may send at once, on this thread. */
    private void requestAgain() {
        int wanted = 0;
        Flow.Subscription current;
        lock.lock();
        try {
            current = subscription;
            if (notRequestedAgain >= batch && !ended && !cancelled) {
                wanted = notRequestedAgain;
                notRequestedAgain = 0;
            }
        } finally {
            lock.unlock();
        }
        if (wanted > 0 && current != null) {
            current.request(wanted);
        }
    }
}
