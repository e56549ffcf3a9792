package dev.tenon.testing;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;

/** Where assertions on effects start; goes well beside AssertJ's own {@code assertThat}. */
public final class TenonAssertions {

    private TenonAssertions() {}

    /** Says something of how an effect ended. */
    public static <A> ExitAssert<A> assertThat(Exit<A> exit) {
        return new ExitAssert<>(exit);
    }

    /** Says something of how an effect will end, {@code with} a runtime. */
    public static <R, A> EffAssert<R, A> assertThat(Eff<R, A> effect) {
        return new EffAssert<>(effect);
    }

    /** An effect that is not yet run. */
    public record EffAssert<R, A>(Eff<R, A> effect) {

        /** Runs it. */
        public ExitAssert<A> with(R environment) {
            return new ExitAssert<>(effect.run(environment));
        }
    }
}
