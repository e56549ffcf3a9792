package dev.tenon.id;

import org.jspecify.annotations.Nullable;

/** The decimal digits of an {@code int}. */
record IntFormat(String type) implements ReadingFormat<Integer> {

    @Override
    public String shape() {
        return Decimal.EXAMPLE;
    }

    @Override
    public String format(Integer value) {
        return Integer.toString(value);
    }

    @Override
    public @Nullable Integer read(String text) {
        int number = (int) Decimal.negated(text, Integer.MIN_VALUE);
        return number == Decimal.NONE ? null : Integer.valueOf(Decimal.isNegative(text) ? number : -number);
    }
}
