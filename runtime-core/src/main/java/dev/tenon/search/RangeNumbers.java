package dev.tenon.search;

import dev.tenon.store.FieldType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Values of an order as numbers of the same order: whole ones as they are, others by the bits of a {@code double}. */
final class RangeNumbers {

    private static final Duration MICROSECOND = Duration.of(1, ChronoUnit.MICROS);

    private RangeNumbers() {}

    static void require(String name, FieldType<?> type) {
        switch (type.column()) {
            case BOOLEAN, TEXT, UUID, BYTES ->
                throw new IllegalArgumentException(
                        name + " has no ranges: expected numbers or times, found " + type.column());
            case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, DECIMAL -> {}
            case INSTANT, LOCAL_DATE, LOCAL_DATE_TIME, OFFSET_DATE_TIME, DURATION -> {}
        }
    }

    static <T> long of(FieldType<T> type, T value) {
        return switch (type.stored(value)) {
            case Float number -> ofDouble(number);
            case Double number -> ofDouble(number);
            case BigDecimal number -> ofDouble(number.doubleValue());
            case Number number -> number.longValue();
            case Instant time -> micros(time);
            case LocalDate day -> day.toEpochDay();
            case LocalDateTime time -> micros(time.toInstant(ZoneOffset.UTC));
            case Duration time -> time.dividedBy(MICROSECOND);
            case Object other -> throw new IllegalArgumentException("no number stands for " + other);
        };
    }

    static String text(FieldType<?> type, long number) {
        return switch (type.column()) {
            case FLOAT -> Float.toString((float) toDouble(number));
            case DOUBLE -> Double.toString(toDouble(number));
            case DECIMAL -> BigDecimal.valueOf(toDouble(number)).toPlainString();
            case INSTANT, OFFSET_DATE_TIME -> time(number).toString();
            case LOCAL_DATE -> LocalDate.ofEpochDay(number).toString();
            case LOCAL_DATE_TIME ->
                LocalDateTime.ofInstant(time(number), ZoneOffset.UTC).toString();
            case DURATION -> Duration.of(number, ChronoUnit.MICROS).toString();
            case BYTE, SHORT, INT, LONG, BOOLEAN, TEXT, UUID, BYTES -> Long.toString(number);
        };
    }

    private static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    private static Instant time(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private static long ofDouble(double value) {
        return flipped(Double.doubleToLongBits(value + 0.0));
    }

    private static double toDouble(long number) {
        return Double.longBitsToDouble(flipped(number));
    }

    /** Of negative numbers, whose bits have the wrong order, all bits but the sign. */
    private static long flipped(long bits) {
        return bits ^ (bits >> 63) & Long.MAX_VALUE;
    }
}
