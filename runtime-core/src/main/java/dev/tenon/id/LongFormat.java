package dev.tenon.id;

import org.jspecify.annotations.Nullable;

/** The decimal digits of a {@code long}. */
record LongFormat(String type) implements ReadingFormat<Long> {

    @Override
    public String shape() {
        return Decimal.EXAMPLE;
    }

    @Override
    public String format(Long value) {
        return Long.toString(value);
    }

    @Override
    public @Nullable Long read(String text) {
        long number = Decimal.negated(text, Long.MIN_VALUE);
        return number == Decimal.NONE ? null : Long.valueOf(Decimal.isNegative(text) ? number : -number);
    }
}
