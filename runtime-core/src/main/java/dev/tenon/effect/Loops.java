package dev.tenon.effect;

import io.vavr.control.Either;
import java.util.Iterator;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What goes on and on, made of smaller operators. */
final class Loops {

    private Loops() {}

    static <R, S, A> Eff<R, A> loop(
            S state, Function<? super S, ? extends Eff<? super R, ? extends Either<? extends S, ? extends A>>> step) {
        return Eff.suspend(() -> Eff.<R, Either<? extends S, ? extends A>>widen(step.apply(state))
                .flatMap(next -> next.isLeft() ? loop(next.getLeft(), step) : Eff.pure(next.get())));
    }

    static <R, A, B> Eff<R, B> foldLeft(
            Iterable<? extends A> items,
            B zero,
            BiFunction<? super B, ? super A, ? extends Eff<? super R, ? extends B>> f) {
        return Eff.suspend(() -> foldLeft(items.iterator(), zero, f));
    }

    private static <R, A, B> Eff<R, B> foldLeft(
            Iterator<? extends A> rest,
            B sum,
            BiFunction<? super B, ? super A, ? extends Eff<? super R, ? extends B>> f) {
        return rest.hasNext()
                ? Eff.<R, B>widen(f.apply(sum, rest.next())).flatMap(next -> foldLeft(rest, next, f))
                : Eff.pure(sum);
    }
}
