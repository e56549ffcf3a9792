package dev.tenon.stream;

import dev.tenon.effect.Eff;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The answers of sinks. Most elements meet no effect on their way, so the two answers that are known at once are two
 * values: whoever gets one of them goes on without making a node for each element.
 */
@SuppressWarnings("ReferenceEquality") // The two known answers are compared by identity.
final class More {

    private static final Eff<Object, Boolean> YES = Eff.pure(true);
    private static final Eff<Object, Boolean> NO = Eff.pure(false);

    private More() {}

    static <R> Eff<R, Boolean> yes() {
        return Eff.widen(YES);
    }

    static <R> Eff<R, Boolean> no() {
        return Eff.widen(NO);
    }

    static boolean isYes(Eff<?, Boolean> answer) {
        return answer == YES;
    }

    private static boolean isNo(Eff<?, Boolean> answer) {
        return answer == NO;
    }

    /** Goes on with {@code next} unless the answer is no. */
    static <R> Eff<R, Boolean> then(Eff<R, Boolean> answer, Supplier<Eff<R, Boolean>> next) {
        if (isYes(answer)) {
            return next.get();
        }
        return isNo(answer) ? answer : answer.flatMap(more -> more ? next.get() : no());
    }

    /** Makes another answer of an answer. */
    static <R> Eff<R, Boolean> map(Eff<R, Boolean> answer, UnaryOperator<Boolean> f) {
        if (isYes(answer) || isNo(answer)) {
            return f.apply(isYes(answer)) ? yes() : no();
        }
        return answer.map((Function<Boolean, Boolean>) f);
    }
}
