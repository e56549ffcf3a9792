package dev.tenon.effect;

import java.util.function.Function;

/** Runs a finalizer after the source, however that ended. */
final class Ensuring<R, A> extends Op<R, A> {

    private final Eff<?, ?> finalizer;

    Ensuring(Eff<?, ?> source, Eff<?, ?> finalizer) {
        super(source);
        this.finalizer = finalizer;
    }

    @Override
    Object resume(Evaluation c, Object result) {
        return finalizing(c, finalizer, result);
    }

    /**
     * Goes on with a finalizer, with interruption put off and without the deadline, and in the end with what was there
     * before. A deadline that has struck would let each timeout of the finalizer fail at once.
     */
    static Object finalizing(Evaluation c, Eff<?, ?> finalizer, Object outcome) {
        c.deferInterruption();
        Finalizing<?, ?> finalizing = new Finalizing<>(finalizer, outcome, c.context);
        if (c.context.deadline() != null) {
            c.context = c.context.withDeadline(null);
        }
        return c.then(finalizing);
    }

    /** What a finalizer leaves of the outcome before it. */
    static Object after(Object outcome, Object finalizerResult) {
        if (!(finalizerResult instanceof Halt failed)) {
            return outcome;
        }
        return outcome instanceof Halt halt ? halt.suppressing(failed) : failed;
    }

    private static final class Finalizing<R, A> extends Op<R, A> {
        private final Object outcome;
        private final RunContext outer;

        Finalizing(Eff<?, ?> finalizer, Object outcome, RunContext outer) {
            super(finalizer);
            this.outcome = outcome;
            this.outer = outer;
        }

        @Override
        Object resume(Evaluation c, Object result) {
            c.context = outer;
            c.admitInterruption();
            return after(outcome, result);
        }
    }

    /** Puts interruption off. */
    static final class Uninterruptible<R, A> extends Leaf<R, A> {
        private final Eff<?, ?> inner;

        Uninterruptible(Eff<?, ?> inner) {
            this.inner = inner;
        }

        @Override
        Object step(Evaluation c, int depth) {
            Halt interruption = c.interruption();
            if (interruption != null) {
                return interruption;
            }
            c.deferInterruption();
            return c.then(new Admitting<>(inner));
        }
    }

    private static final class Admitting<R, A> extends Op<R, A> {

        Admitting(Eff<?, ?> inner) {
            super(inner);
        }

        @Override
        Object resume(Evaluation c, Object result) {
            c.admitInterruption();
            return result;
        }
    }

    /** Acquires with interruption put off, so that what was acquired is never forgotten, then uses and releases. */
    static final class Bracket<R, A> extends Leaf<R, A> {
        private final Eff<?, ?> acquire;
        private final Function<Object, Object> release;
        private final Function<Object, Object> use;

        Bracket(Eff<?, ?> acquire, Function<?, ?> release, Function<?, ?> use) {
            this.acquire = acquire;
            this.release = Functions.erased(release);
            this.use = Functions.erased(use);
        }

        @Override
        Object step(Evaluation c, int depth) {
            Halt interruption = c.interruption();
            if (interruption != null) {
                return interruption;
            }
            c.deferInterruption();
            return c.then(new Acquired<>(this));
        }
    }

    private static final class Acquired<R, A> extends Op<R, A> {
        private final Bracket<?, ?> bracket;

        Acquired(Bracket<?, ?> bracket) {
            super(bracket.acquire);
            this.bracket = bracket;
        }

        @Override
        Object resume(Evaluation c, Object result) {
            c.admitInterruption();
            if (result instanceof Halt) {
                return result;
            }
            return c.then(new Ensuring<>(
                    new Leaves.AccessEffect<>(
                            environment -> returned(bracket.use.apply(result), "acquireRelease (use)")),
                    new Leaves.AccessEffect<>(
                            environment -> returned(bracket.release.apply(result), "acquireRelease (release)"))));
        }
    }
}
