package dev.tenon.web;

import dev.tenon.platform.Platform;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.ConcurrentHashMap;

/** The requests that are being answered, each on its thread. Safe for use by several threads. */
final class InFlight {

    /** Whoever interrupts a thread holds its entry meanwhile, so that no interrupt comes after {@link #leave}. */
    private final ConcurrentHashMap<Thread, Entry> requests = new ConcurrentHashMap<>();

    private final Platform platform;
    private final long timeout;

    private record Entry(String method, String path, long begun, boolean late) {

        Entry isLate() {
            return new Entry(method, path, begun, true);
        }

        String request() {
            return method + " " + path;
        }
    }

    /** Requests that may take so long. */
    InFlight(Platform platform, Duration timeout) {
        this.platform = platform;
        this.timeout = timeout.toNanos();
    }

    /** The calling thread answers this request from now on. */
    void enter(String method, String path) {
        requests.put(Thread.currentThread(), new Entry(method, path, platform.nanoTime(), false));
    }

    /**
     * The calling thread has its answer. An interrupt that came meanwhile must not keep it from being sent.
     *
     * @return whether it was interrupted because it took too long
     */
    boolean leave() {
        Entry left = requests.remove(Thread.currentThread());
        Thread.interrupted();
        return left != null && left.late();
    }

    /** Interrupts those that take too long, each once. */
    void interruptLate() {
        long now = platform.nanoTime();
        for (Thread thread : requests.keySet()) {
            requests.computeIfPresent(thread, (late, entry) -> {
                if (entry.late() || now - entry.begun() < timeout) {
                    return entry;
                }
                late.interrupt();
                return entry.isLate();
            });
        }
    }

    /** Interrupts all, and says which they are. */
    Seq<String> interrupt() {
        Seq<String> interrupted = all();
        for (Thread thread : requests.keySet()) {
            requests.computeIfPresent(thread, (late, entry) -> {
                late.interrupt();
                return entry;
            });
        }
        return interrupted;
    }

    /** Which have not got their answer yet, the oldest first. */
    Seq<String> all() {
        return List.ofAll(requests.values())
                .sorted(Comparator.comparingLong(Entry::begun))
                .map(Entry::request);
    }
}
