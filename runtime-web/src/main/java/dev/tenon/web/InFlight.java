package dev.tenon.web;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.concurrent.locks.ReentrantLock;

/** The requests that are being answered, each on its thread. Safe for use by several threads. */
final class InFlight {

    private final ReentrantLock lock = new ReentrantLock();
    private Map<Thread, String> requests = LinkedHashMap.empty();

    /** The calling thread answers {@code request} from now on. */
    void enter(String request) {
        lock.lock();
        try {
            requests = requests.put(Thread.currentThread(), request);
        } finally {
            lock.unlock();
        }
    }

    /** The calling thread has its answer. An interrupt that came meanwhile must not keep it from being sent. */
    void leave() {
        lock.lock();
        try {
            requests = requests.remove(Thread.currentThread());
            Thread.interrupted();
        } finally {
            lock.unlock();
        }
    }

    /** Interrupts all, and says which they are. */
    Seq<String> interrupt() {
        lock.lock();
        try {
            requests.keySet().forEach(Thread::interrupt);
            return requests.values().toList();
        } finally {
            lock.unlock();
        }
    }

    /** Which have not got their answer yet. */
    Seq<String> all() {
        lock.lock();
        try {
            return requests.values().toList();
        } finally {
            lock.unlock();
        }
    }
}
