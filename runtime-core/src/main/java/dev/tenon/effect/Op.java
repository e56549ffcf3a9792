package dev.tenon.effect;

/** A node that first evaluates another one, its source, and then decides what to make of the result. */
@SuppressWarnings("ReferenceEquality") // Sentinels are compared by identity.
abstract class Op<R, A> extends Node<R, A> {

    final Node<?, ?> source;

    Op(Eff<?, ?> source) {
        this.source = (Node<?, ?>) source;
    }

    /**
     * Takes the result of the source, a value or a {@link Halt}, and returns a value, a {@link Halt}, or {@link #CONTINUE}.
     * Both evaluators call it, so this is the one definition of an operator.
     */
    abstract Object resume(Evaluation c, Object result) throws Throwable;

    /** The recursive way. Guards its source; {@link FlatMap} and {@link MapValue} have faster ones that do not. */
    @Override
    Object ev(Evaluation c, int depth) throws Throwable {
        if (depth >= c.maxDepth) {
            return c.loop(this, depth);
        }
        Op<?, ?> op = this;
        for (int turn = 1; ; turn++) {
            Object result = op.guarded(c, depth, turn);
            result = op.resume(c, result);
            if (result != CONTINUE) {
                return result;
            }
            if (!(c.next instanceof Op<?, ?> another)) {
                return c.next.ev(c, depth + 1);
            }
            op = another;
        }
    }

    /** An interruption is looked for here and not after {@link #CONTINUE}: whatever comes next may have to clean up. */
    private Object guarded(Evaluation c, int depth, int turn) {
        try {
            if (Evaluation.isDue(turn)) {
                Halt interruption = c.interruption();
                if (interruption != null) {
                    return interruption;
                }
            }
            return source.ev(c, depth + 1);
        } catch (Throwable thrown) {
            return c.caught(thrown);
        }
    }
}
