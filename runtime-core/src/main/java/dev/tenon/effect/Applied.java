package dev.tenon.effect;

import dev.tenon.platform.HasFibers;
import java.util.function.UnaryOperator;

/** An operator that waits, as a policy. */
record Applied(UnaryOperator<Eff<HasFibers, Object>> operator) implements Policy<HasFibers> {

    @Override
    @SuppressWarnings(
            "unchecked") // An operator looks neither at the value nor at more of the environment than it needs.
    public <R extends HasFibers, A> Eff<R, A> apply(Eff<? super R, ? extends A> eff) {
        return (Eff<R, A>) (Eff<?, ?>) operator.apply((Eff<HasFibers, Object>) (Eff<?, ?>) eff);
    }
}
