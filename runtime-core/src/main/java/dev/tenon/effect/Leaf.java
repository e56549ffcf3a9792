package dev.tenon.effect;

/** A node without a source: it does something, or finds out what to go on with. */
@SuppressWarnings("ReferenceEquality") // Sentinels are compared by identity.
abstract class Leaf<R, A> extends Node<R, A> {

    /** A value, a {@link Halt}, or {@link #CONTINUE}. */
    abstract Object step(Evaluation c, int depth) throws Throwable;

    @Override
    final Object ev(Evaluation c, int depth) throws Throwable {
        Leaf<?, ?> leaf = this;
        for (int turn = 1; ; turn++) {
            Object result = leaf.step(c, depth);
            if (result != CONTINUE) {
                return result;
            }
            Node<?, ?> next = c.next;
            if (!(next instanceof Leaf<?, ?> another)) {
                return next.ev(c, depth + 1);
            }
            leaf = another;
            if (Evaluation.isDue(turn)) {
                Halt interruption = c.interruption();
                if (interruption != null) {
                    return interruption;
                }
            }
        }
    }
}
