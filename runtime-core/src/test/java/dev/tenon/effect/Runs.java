package dev.tenon.effect;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs effects with a given maximal depth. */
final class Runs {

    record Refused(int number) implements Failure.DomainFailure {
        @Override
        public String message() {
            return "refused " + number;
        }
    }

    private Runs() {}

    static <A> Exit<A> run(Eff<Object, A> eff, int maxDepth) {
        return Evaluation.run(eff, "environment", maxDepth);
    }

    static <A> A value(Eff<Object, A> eff, int maxDepth) {
        return run(eff, maxDepth).getOrThrow();
    }

    static <A> Exit.Failed<A> failed(Eff<Object, A> eff, int maxDepth) {
        Exit<A> exit = run(eff, maxDepth);
        assertThat(exit).isInstanceOf(Exit.Failed.class);
        return (Exit.Failed<A>) exit;
    }

    static Throwable defect(Eff<Object, ?> eff, int maxDepth) {
        Failure failure = failed(Eff.<Object, Object>widen(eff), maxDepth).failure();
        assertThat(failure).isInstanceOf(Failure.Defect.class);
        return ((Failure.Defect) failure).throwable();
    }
}
