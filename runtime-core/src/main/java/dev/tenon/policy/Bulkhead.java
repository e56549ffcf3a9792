package dev.tenon.policy;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Policy;
import dev.tenon.platform.HasFibers;
import java.time.Duration;
import java.util.Objects;

/**
 * Runs a limited number of effects at the same time, so that one slow dependency cannot take all threads and connections.
 * Refuses with {@link Failure.Unavailable} when it is full; {@link #waiting} queues instead. A place is given back exactly
 * once, however the effect ended.
 *
 * <p>It is the instance that counts: keep it in a constant or in the environment. Safe for use by several threads.
 */
public final class Bulkhead implements Policy<Object> {

    private final String name;
    private final int size;
    private final Places places;

    private Bulkhead(String name, int size) {
        this.name = name;
        this.size = size;
        this.places = new Places(size);
    }

    /**
     * An empty bulkhead.
     *
     * @param name goes to its failures
     * @param size how many effects may run at the same time; at least 1
     */
    public static Bulkhead of(String name, int size) {
        Objects.requireNonNull(name, "a bulkhead needs a name");
        Arguments.atLeastOne(size, "size of bulkhead", name);
        return new Bulkhead(name, size);
    }

    /**
     * A policy with the same places, which waits for one in the order of arrival, and refuses with
     * {@link Failure.Unavailable} when none is free within {@code limit}. Waiting is interruptible. Any number may wait.
     *
     * @param limit positive
     */
    public Policy<HasFibers> waiting(Duration limit) {
        Arguments.positive(limit, "time to wait for bulkhead", name);
        return new Waiting(limit);
    }

    /** How many places are free. */
    public int free() {
        return places.free();
    }

    @Override
    public <R, A> Eff<R, A> apply(Eff<? super R, ? extends A> eff) {
        return Eff.acquireRelease(
                Eff.<R, Boolean>of(places::take),
                taken -> Eff.<R, Boolean>of(() -> taken && places.giveBack()),
                taken -> taken ? Eff.<R, A>widen(eff) : Eff.fail(full("")));
    }

    private Failure full(String waited) {
        return new Failure.Unavailable("bulkhead '" + name + "' is full: " + size + " at the same time" + waited);
    }

    @Override
    public String toString() {
        return "Bulkhead " + name + ", " + free() + " of " + size + " free";
    }

    /** Standing in the queue is what is acquired, so that interruption is let in while waiting. */
    private final class Waiting implements Policy<HasFibers> {
        private final Duration limit;

        private Waiting(Duration limit) {
            this.limit = limit;
        }

        @Override
        public <R extends HasFibers, A> Eff<R, A> apply(Eff<? super R, ? extends A> eff) {
            return Eff.acquireRelease(
                    Eff.<R, Places.Claim>access(environment -> places.claim(environment.platform())),
                    claim -> Eff.<R, Boolean>of(() -> places.drop(claim)),
                    claim -> Eff.<R, Boolean>of(() -> claim.await(limit))
                            .flatMap(granted -> granted
                                    ? Eff.<R, A>widen(eff)
                                    : Eff.fail(full(", and none was free within " + limit.toMillis() + " ms"))));
        }
    }
}
