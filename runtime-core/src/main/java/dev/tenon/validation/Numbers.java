package dev.tenon.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Compares numbers of all types by their decimal value; of a fraction that is the one that its text shows. */
final class Numbers {

    static final int LESS = -1;
    static final int MORE = 1;

    private Numbers() {}

    /** The sign of {@code value - bound}; for no number, {@code ifNone}. */
    static int compare(Number value, long bound, int ifNone) {
        return switch (value) {
            case BigDecimal decimal -> decimal.compareTo(BigDecimal.valueOf(bound));
            case BigInteger whole -> whole.compareTo(BigInteger.valueOf(bound));
            case Double fraction -> compare(fraction.doubleValue(), bound, ifNone);
            case Float fraction -> compare(fraction.doubleValue(), bound, ifNone);
            default -> Long.compare(value.longValue(), bound);
        };
    }

    /** As that for numbers, of the text of one. */
    static int compare(CharSequence text, long bound, int ifNone) {
        BigDecimal value = parse(text);
        return value == null ? ifNone : value.compareTo(BigDecimal.valueOf(bound));
    }

    /** As that for whole bounds. */
    static int compare(Number value, BigDecimal bound, int ifNone) {
        return switch (value) {
            case BigDecimal decimal -> decimal.compareTo(bound);
            case BigInteger whole -> new BigDecimal(whole).compareTo(bound);
            case Double fraction -> compare(fraction.doubleValue(), bound, ifNone);
            case Float fraction -> compare(fraction.doubleValue(), bound, ifNone);
            default -> BigDecimal.valueOf(value.longValue()).compareTo(bound);
        };
    }

    /** As that for whole bounds. */
    static int compare(CharSequence text, BigDecimal bound, int ifNone) {
        BigDecimal value = parse(text);
        return value == null ? ifNone : value.compareTo(bound);
    }

    /** As Double has its order: -0.0 is less than 0. */
    private static int compare(double value, long bound, int ifNone) {
        return Double.isNaN(value) ? ifNone : Double.compare(value, (double) bound);
    }

    private static int compare(double value, BigDecimal bound, int ifNone) {
        if (Double.isFinite(value)) {
            return BigDecimal.valueOf(value).compareTo(bound);
        }
        return Double.isNaN(value) ? ifNone : value > 0 ? MORE : LESS;
    }

    /** The number that {@code text} is the decimal form of; null when it is none. */
    static @Nullable BigDecimal parse(CharSequence text) {
        try {
            return new BigDecimal(text.toString());
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /** A decimal as it is, and the shortest form of another number; null when it has none. */
    static @Nullable BigDecimal shortest(Number value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        BigDecimal decimal = parse(value.toString());
        return decimal == null ? null : decimal.stripTrailingZeros();
    }

    /** Whether there are no more digits than these before and after the decimal point. */
    static boolean fits(BigDecimal value, int integer, int fraction) {
        return value.precision() - value.scale() <= integer && value.scale() <= fraction;
    }
}
