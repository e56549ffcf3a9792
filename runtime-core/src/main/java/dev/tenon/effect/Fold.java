package dev.tenon.effect;

import java.util.function.Function;

/** Decides on both sides of a result. All operators that look at failures are made of it. */
final class Fold<R, A> extends Op<R, A> {

    private static final Step<Object> SAME = (c, value) -> value;

    private final Step<Object> onValue;
    private final Step<Halt> onHalt;

    Fold(Eff<?, ?> source, Step<Object> onValue, Step<Halt> onHalt) {
        super(source);
        this.onValue = onValue;
        this.onHalt = onHalt;
    }

    /** Looks at failures only, at those by interruption too. */
    static <R, A> Fold<R, A> ofHalt(Eff<?, ?> source, Step<Halt> onHalt) {
        return new Fold<>(source, SAME, onHalt);
    }

    /** Looks at values only. */
    static <R, A> Fold<R, A> ofValue(Eff<?, ?> source, Function<? super A, ?> f) {
        Function<Object, Object> onValue = Functions.erased(f);
        return new Fold<>(source, (c, value) -> onValue.apply(value), (c, halt) -> halt);
    }

    /** Makes a value of a failure. Interruption passes by. */
    static Step<Halt> value(Function<? super Failure, ?> f, String function) {
        return (c, halt) -> halt.isInterrupted() ? halt : Nulls.checked(f.apply(halt.failure()), function);
    }

    /** Goes on with the effect that a function makes of a failure. Interruption passes by. */
    static Step<Halt> effect(Function<? super Failure, ?> f, String function) {
        return (c, halt) -> halt.isInterrupted() ? halt : c.then(Node.returned(f.apply(halt.failure()), function));
    }

    @Override
    Object resume(Evaluation c, Object result) throws Throwable {
        if (!(result instanceof Halt halt)) {
            return onValue.apply(c, result);
        }
        try {
            return onHalt.apply(c, halt);
        } catch (Throwable thrown) {
            Halt broken = c.caught(thrown);
            return halt.isInterrupted() ? halt.suppressing(broken) : broken.suppressing(halt);
        }
    }
}
