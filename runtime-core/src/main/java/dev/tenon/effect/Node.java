package dev.tenon.effect;

import org.jspecify.annotations.Nullable;

/**
 * One piece of a description. Nodes are untyped inside: {@link Eff}'s signatures are what keeps them sound.
 *
 * <p>There are two evaluators over the same nodes. {@link #ev} recurses on the Java stack, which is the fastest way, and
 * counts how deep it is; where that reaches the limit, {@link Evaluation#loop} goes on with a stack of its own. A failure
 * is a returned {@link Halt}; an exception of a user function flies to the nearest {@link Op} that guards its source.
 */
abstract non-sealed class Node<R, A> implements Eff<R, A> {

    /** What is returned in place of a result. No user code ever sees it. */
    enum Signal {
        /** Go on with {@link Evaluation#next}. */
        CONTINUE
    }

    static final Signal CONTINUE = Signal.CONTINUE;

    /** Evaluates this node to its end: a value or a {@link Halt}. */
    abstract Object ev(Evaluation c, int depth) throws Throwable;

    /** {@link #ev}, for places where a result that is there already is worth a question. */
    final Object evFast(Evaluation c, int depth) throws Throwable {
        if (this instanceof Leaves.Pure<?, ?> pure) {
            return pure.value;
        }
        if (this instanceof Leaves.Fail<?, ?> fail) {
            return fail.halt;
        }
        return ev(c, depth);
    }

    /** The node that a user function returned. */
    static Node<?, ?> returned(@Nullable Object effect, String function) {
        if (effect == null) {
            throw Nulls.returned(function);
        }
        return (Node<?, ?>) effect;
    }

    @Override
    public String toString() {
        return "Eff." + getClass().getSimpleName();
    }
}
