package dev.tenon.effect;

import dev.tenon.platform.HasFibers;
import java.util.function.Function;

/**
 * What {@link Eff#scoped} ends: fibers and what was acquired, in reverse order, exactly once, however the scope ended. What
 * was acquired before a fiber was forked is released after that fiber has ended. Safe for use by several threads; after the
 * scope has ended its methods fail with a {@link Failure.Defect}.
 */
public sealed interface Scope permits OpenScope {

    /**
     * Acquires something that is released when the scope ends. Acquiring is not cut short by interruption.
     *
     * @param release runs in the environment of {@code acquire}; it is not cut short, and its failure is suppressed by one
     *     of the scope, and is the result otherwise
     */
    <R, A> Eff<R, A> acquire(
            Eff<? super R, ? extends A> acquire, Function<? super A, ? extends Eff<? super R, ?>> release);

    /** Runs {@code finalizer}, in the environment of this place, when the scope ends. It is not cut short. */
    <R> Eff<R, Unit> onClose(Eff<? super R, ?> finalizer);

    /** Starts a fiber that this scope ends, wherever it is called: {@link Eff#fork} belongs to the innermost scope. */
    <R extends HasFibers, A> Eff<R, Fiber<A>> fork(Eff<? super R, ? extends A> eff);
}
