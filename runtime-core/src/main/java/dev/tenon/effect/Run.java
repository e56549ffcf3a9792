package dev.tenon.effect;

import org.jspecify.annotations.Nullable;

/**
 * What a {@link Eff#direct direct} block awaits effects and fails with. Belongs to one block and to its thread.
 *
 * <p>{@code await} and {@code fail} leave the block by a control exception that is neither an {@code Exception} nor an
 * {@code Error}. {@code finally} sees it, and may await; the first failure remains the outcome of the block, also when
 * something swallows the exception.
 *
 * @param <R> the environment that the awaited effects may use
 */
public final class Run<R> {

    private enum State {
        OPEN,
        AWAITING,
        ENDED
    }

    private final Evaluation evaluation;
    private final int depth;
    private final Thread owner = Thread.currentThread();
    private State state = State.OPEN;
    private @Nullable Halt first;

    Run(Evaluation evaluation, int depth) {
        this.evaluation = evaluation;
        this.depth = depth;
    }

    /**
     * Runs an effect and returns its value, or leaves the block with its failure.
     *
     * @throws IllegalStateException when used after the block, on another thread, or inside an effect that the block is
     *     awaiting
     */
    public <A> A await(Eff<? super R, ? extends A> eff) {
        check();
        state = State.AWAITING;
        Object result;
        try {
            result = ((Node<?, ?>) eff).ev(evaluation, depth);
        } catch (Throwable thrown) {
            result = evaluation.caught(thrown);
        } finally {
            state = State.OPEN;
        }
        if (result instanceof Halt halt) {
            throw left(halt);
        }
        return Functions.typed(result);
    }

    /**
     * Leaves the block with {@code failure}. Returns nothing; the type lets it stand after {@code return} and in an
     * expression.
     *
     * @throws IllegalStateException as {@link #await}
     */
    public <A> A fail(Failure failure) {
        check();
        throw left(Halt.of(failure, CallSite.here()));
    }

    private RuntimeException left(Halt halt) {
        first = first == null ? halt : first.suppressing(halt);
        throw new Control().leave();
    }

    Object ended(@Nullable Object value) {
        state = State.ENDED;
        return first != null ? first : Nulls.checked(value, "direct");
    }

    Object endedBy(Throwable thrown) {
        state = State.ENDED;
        if (first == null) {
            return evaluation.caught(thrown);
        }
        Halt halt = first;
        if (!Control.isBehind(thrown)) {
            halt = halt.suppressing(evaluation.caught(thrown));
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            if (!Control.isBehind(suppressed)) {
                halt = halt.suppressing(evaluation.caught(suppressed));
            }
        }
        return halt;
    }

    private void check() {
        if (state == State.OPEN && Thread.currentThread() == owner) {
            return;
        }
        throw new IllegalStateException(misuse());
    }

    private String misuse() {
        if (state == State.ENDED) {
            return "run was used after its direct block ended: return the effect instead of keeping 'run'";
        }
        if (state == State.OPEN) {
            return "run belongs to a direct block on " + owner + " and was used on " + Thread.currentThread()
                    + ": await on the thread of the block";
        }
        return "run of an outer direct block was used inside an effect that this block is awaiting, on "
                + Thread.currentThread() + ":"
                + " use the inner block's own run";
    }
}
