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

    /** Goes on with a finalizer, with interruption put off, and in the end with what was there before. */
    static Object finalizing(Evaluation c, Eff<?, ?> finalizer, Object outcome) {
        c.deferInterruption();
        return c.then(new Finalizing<>(finalizer, outcome));
    }

    private static final class Finalizing<R, A> extends Op<R, A> {
        private final Object outcome;

        Finalizing(Eff<?, ?> finalizer, Object outcome) {
            super(finalizer);
            this.outcome = outcome;
        }

        @Override
        Object resume(Evaluation c, Object result) {
            c.admitInterruption();
            if (!(result instanceof Halt failed)) {
                return outcome;
            }
            return outcome instanceof Halt halt ? halt.suppressing(failed) : failed;
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
