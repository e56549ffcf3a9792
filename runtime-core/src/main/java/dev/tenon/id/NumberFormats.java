package dev.tenon.id;

import org.jspecify.annotations.Nullable;

/** Decimal ids. Only the shortest form is read ({@code 7}, not {@code 007} or {@code +7}), so that one id has one text. */
final class NumberFormats {

    private NumberFormats() {}

    static final class LongFormat extends IdFormat<Long> {

        LongFormat(String type) {
            super(type, "4711");
        }

        @Override
        public String format(Long value) {
            return Long.toString(value);
        }

        @Override
        @Nullable
        Long read(String text) {
            try {
                long value = Long.parseLong(text);
                return Long.toString(value).equals(text) ? value : null;
            } catch (NumberFormatException notANumber) {
                return null;
            }
        }
    }

    static final class IntFormat extends IdFormat<Integer> {

        IntFormat(String type) {
            super(type, "4711");
        }

        @Override
        public String format(Integer value) {
            return Integer.toString(value);
        }

        @Override
        @Nullable
        Integer read(String text) {
            try {
                int value = Integer.parseInt(text);
                return Integer.toString(value).equals(text) ? value : null;
            } catch (NumberFormatException notANumber) {
                return null;
            }
        }
    }
}
