package dev.tenon.effect;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;

/** Runs effects beside each other, each on a fiber of its own, and waits for all of them. */
final class Beside<R, A> extends Leaf<R, A> {

    static final String PARALLEL = "tenon-parallel";

    private final String thread;
    private final Iterable<? extends Eff<?, ?>> effects;
    private final Branches.Until until;

    private Beside(String thread, Iterable<? extends Eff<?, ?>> effects, Branches.Until until) {
        this.thread = thread;
        this.effects = effects;
        this.until = until;
    }

    /** Yields a {@link Vector} of all values. */
    static <R> Eff<R, Vector<Object>> all(String thread, Iterable<? extends Eff<?, ?>> effects) {
        return new Beside<>(thread, effects, Branches.Until.FIRST_FAILURE);
    }

    /** Yields the first value. */
    static <R, A> Eff<R, A> first(Iterable<? extends Eff<?, ?>> effects) {
        if (!effects.iterator().hasNext()) {
            throw new IllegalArgumentException("raceAll needs at least one effect, found none");
        }
        return new Beside<>("tenon-race", effects, Branches.Until.FIRST_VALUE);
    }

    /** The first two values. */
    static <A, B> Tuple2<A, B> pair(Vector<Object> values) {
        return Tuple.of(Functions.typed(values.get(0)), Functions.typed(values.get(1)));
    }

    @Override
    Object step(Evaluation c, int depth) {
        Halt interruption = c.interruption();
        if (interruption != null) {
            return interruption;
        }
        Branches branches = new Branches(c, until);
        for (Eff<?, ?> eff : Vector.ofAll(effects)) {
            branches.start(thread, eff, c.context);
        }
        try {
            branches.await(null);
        } catch (InterruptedException interrupted) {
            return branches.suppressedBy(c.caught(interrupted));
        }
        return until == Branches.Until.FIRST_FAILURE ? branches.values() : branches.firstValue();
    }
}
