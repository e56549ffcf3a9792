package dev.tenon.effect;

import java.util.function.Function;

/** The one place where nodes forget the types of functions. */
final class Functions {

    private Functions() {}

    @SuppressWarnings("unchecked") // Eff's signatures guarantee that only values of the right type get there
    static Function<Object, Object> erased(Function<?, ?> f) {
        return (Function<Object, Object>) f;
    }

    @SuppressWarnings("unchecked") // as above, for the way out
    static <A> A typed(Object value) {
        return (A) value;
    }
}
