package dev.tenon.web;

import dev.tenon.platform.Platform;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/** The requests that are being answered, each on its thread. Safe for use by several threads. */
final class InFlight {

    private final ReentrantLock lock = new ReentrantLock();
    private final Platform platform;
    private final long timeout;
    private Map<Thread, Entry> requests = LinkedHashMap.empty();

    private record Entry(String request, long begun, boolean late) {}

    /** Requests that may take so long. */
    InFlight(Platform platform, Duration timeout) {
        this.platform = platform;
        this.timeout = timeout.toNanos();
    }

    /** The calling thread answers {@code request} from now on. */
    void enter(String request) {
        long now = platform.nanoTime();
        lock.lock();
        try {
            requests = requests.put(Thread.currentThread(), new Entry(request, now, false));
        } finally {
            lock.unlock();
        }
    }

    /**
     * The calling thread has its answer. An interrupt that came meanwhile must not keep it from being sent.
     *
     * @return whether it was interrupted because it took too long
     */
    boolean leave() {
        lock.lock();
        try {
            boolean late = requests.get(Thread.currentThread()).exists(Entry::late);
            requests = requests.remove(Thread.currentThread());
            Thread.interrupted();
            return late;
        } finally {
            lock.unlock();
        }
    }

    /** Interrupts those that take too long, each once. */
    void interruptLate() {
        long now = platform.nanoTime();
        lock.lock();
        try {
            Map<Thread, Entry> late = requests.filterValues(entry -> !entry.late() && now - entry.begun() >= timeout);
            late.forEach((thread, entry) -> {
                requests = requests.put(thread, new Entry(entry.request(), entry.begun(), true));
                thread.interrupt();
            });
        } finally {
            lock.unlock();
        }
    }

    /** Interrupts all, and says which they are. */
    Seq<String> interrupt() {
        lock.lock();
        try {
            requests.keySet().forEach(Thread::interrupt);
            return requests.values().map(Entry::request).toList();
        } finally {
            lock.unlock();
        }
    }

    /** Which have not got their answer yet. */
    Seq<String> all() {
        lock.lock();
        try {
            return requests.values().map(Entry::request).toList();
        } finally {
            lock.unlock();
        }
    }
}
