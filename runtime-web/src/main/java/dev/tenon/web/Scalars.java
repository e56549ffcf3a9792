package dev.tenon.web;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads texts, numbers and truth values; null, having reported why, when it cannot. */
final class Scalars {

    /** What JSON allows as a number, and no digits but ASCII. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,1000}(\\.\\d{1,1000})?([eE][+-]?\\d{1,4})?");

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,1000}");
    private static final int MAX_EXPONENT = 1000;

    private Scalars() {}

    static @Nullable String text(JsonNode node, Place place) {
        if (!node.isString()) {
            return report(place, "must be a text, found " + kind(node));
        }
        String text = node.stringValue();
        return Utf8.isWellFormed(text) ? text : report(place, "must be Unicode text, found half a surrogate pair");
    }

    static @Nullable String text(Seq<String> values, Place place) {
        return values.size() == 1 ? values.get() : report(place, "must be given once, found " + values.size());
    }

    static @Nullable Boolean bool(JsonNode node, Place place) {
        return node.isBoolean() ? node.booleanValue() : report(place, "must be true or false, found " + kind(node));
    }

    static @Nullable Boolean bool(Seq<String> values, Place place) {
        String text = text(values, place);
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> report(place, "must be true or false");
        };
    }

    static @Nullable BigInteger whole(JsonNode node, Place place) {
        return node.isIntegralNumber()
                ? node.bigIntegerValue()
                : report(place, "must be a whole number, found " + kind(node));
    }

    static @Nullable BigInteger whole(Seq<String> values, Place place) {
        String text = text(values, place);
        if (text == null) {
            return null;
        }
        return WHOLE.matcher(text).matches() ? new BigInteger(text) : report(place, "must be a whole number");
    }

    static @Nullable BigDecimal number(JsonNode node, Place place) {
        return node.isNumber()
                ? orReport(bounded(node.decimalValue()), place)
                : report(place, "must be a number, found " + kind(node));
    }

    static @Nullable BigDecimal number(Seq<String> values, Place place) {
        String text = text(values, place);
        if (text == null) {
            return null;
        }
        return NUMBER.matcher(text).matches()
                ? orReport(bounded(new BigDecimal(text)), place)
                : report(place, "must be a number");
    }

    /** A huge exponent makes a short text into a number that fills the memory once it is added to another. */
    private static Either<String, BigDecimal> bounded(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MAX_EXPONENT
                ? Either.right(number)
                : Either.left("must be a number with an exponent of at most " + MAX_EXPONENT);
    }

    static Either<String, Double> toDouble(BigDecimal number) {
        double value = number.doubleValue();
        return Double.isFinite(value) ? Either.right(value) : Either.left("must be a number of at most 1.7e308");
    }

    static Either<String, Float> toFloat(BigDecimal number) {
        float value = number.floatValue();
        return Float.isFinite(value) ? Either.right(value) : Either.left("must be a number of at most 3.4e38");
    }

    /** {@link UUID#fromString} also reads forms with missing digits, zeros in front and signs; an identity has one form. */
    static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
        return uuid;
    }

    static <A, B> @Nullable B then(@Nullable A value, Function<A, Either<String, B>> next, Place place) {
        return value == null ? null : orReport(next.apply(value), place);
    }

    static <T> @Nullable T orReport(Either<String, T> result, Place place) {
        return result.isRight() ? result.get() : report(place, result.getLeft());
    }

    static <T> @Nullable T report(Place place, String detail) {
        place.report(detail);
        return null;
    }

    static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> "a text";
            case BOOLEAN -> "a truth value";
            case NUMBER -> node.isIntegralNumber() ? "a whole number" : "a number with a fraction";
            case NULL -> "null";
            case BINARY, MISSING, POJO -> "something else";
        };
    }
}
