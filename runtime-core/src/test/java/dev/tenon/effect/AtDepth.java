package dev.tenon.effect;

/** Runs effects with a given maximal depth, for laws of other packages. */
public final class AtDepth {

    private AtDepth() {}

    /** As {@link Eff#run}. */
    public static <A> Exit<A> run(Eff<?, A> eff, Object environment, int maxDepth) {
        return Evaluation.run(eff, environment, maxDepth);
    }
}
