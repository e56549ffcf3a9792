package dev.tenon.effect;

import org.jspecify.annotations.Nullable;

/** The answer to functions that return null. */
final class Nulls {

    private Nulls() {}

    static NullPointerException returned(String function) {
        return new NullPointerException("The function given to " + function
                + " returned null, which is never a value of an effect: use Option or Unit");
    }

    static Object checked(@Nullable Object value, String function) {
        if (value == null) {
            throw returned(function);
        }
        return value;
    }
}
