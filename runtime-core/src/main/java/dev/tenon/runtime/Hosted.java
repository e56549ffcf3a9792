package dev.tenon.runtime;

import dev.tenon.health.HealthComponent;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A part of a {@link Host}: a context's module, a server, a worker. The host calls {@link #start} at most once, and
 * {@link #stop} at most once and only after {@code start} has returned; both on one thread at a time. {@link #health} may be
 * called by others meanwhile.
 */
public interface Hosted {

    /** What people call it, such as {@code Catalog}. */
    String name();

    /**
     * Begins to work. What it needs has been started before. Nothing unless overridden.
     *
     * @throws Exception when it cannot; it has then let go of everything by itself, for it will not be stopped
     */
    default void start() throws Exception {}

    /**
     * Takes no new work, finishes what it has begun within {@link Grace#remaining}, interrupts what is then left, and lets go
     * of everything. What it needs is stopped afterwards. Nothing unless overridden.
     *
     * @return a line for each piece of work that was interrupted, such as {@code GET /books}
     * @throws Exception when something could not be let go of
     */
    default Seq<String> stop(Grace grace) throws Exception {
        return List.empty();
    }

    /** What its health is made of; nothing unless overridden. */
    default Seq<HealthComponent> health() {
        return List.empty();
    }
}
