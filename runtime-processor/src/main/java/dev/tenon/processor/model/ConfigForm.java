package dev.tenon.processor.model;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How the text of a single value is read: constants of these names are those of {@code TextForm}. */
public enum ConfigForm {
    BOOLEAN("true or false"),
    BYTE("a whole number"),
    SHORT("a whole number"),
    INT("a whole number"),
    LONG("a whole number"),
    FLOAT("a number"),
    DOUBLE("a number"),
    DECIMAL("a decimal number"),
    TEXT("a text"),
    UUID("a UUID"),
    INSTANT("an instant"),
    LOCAL_DATE("a date"),
    LOCAL_DATE_TIME("a date and time"),
    OFFSET_DATE_TIME("a date and time with its offset"),
    DURATION("a duration, such as 5s"),
    URI("a URI"),
    PATH("a path");

    private static final Pattern SHORT_DURATION = Pattern.compile("\\d{1,18}(ms|s|m|h|d)");

    private static final Map<Shape.Kind, ConfigForm> OF_KINDS = Map.ofEntries(
            Map.entry(Shape.Kind.BOOLEAN, BOOLEAN),
            Map.entry(Shape.Kind.BYTE, BYTE),
            Map.entry(Shape.Kind.SHORT, SHORT),
            Map.entry(Shape.Kind.INT, INT),
            Map.entry(Shape.Kind.LONG, LONG),
            Map.entry(Shape.Kind.FLOAT, FLOAT),
            Map.entry(Shape.Kind.DOUBLE, DOUBLE),
            Map.entry(Shape.Kind.DECIMAL, DECIMAL),
            Map.entry(Shape.Kind.TEXT, TEXT),
            Map.entry(Shape.Kind.UUID, UUID),
            Map.entry(Shape.Kind.INSTANT, INSTANT),
            Map.entry(Shape.Kind.LOCAL_DATE, LOCAL_DATE),
            Map.entry(Shape.Kind.LOCAL_DATE_TIME, LOCAL_DATE_TIME),
            Map.entry(Shape.Kind.OFFSET_DATE_TIME, OFFSET_DATE_TIME),
            Map.entry(Shape.Kind.DURATION, DURATION));

    private final String words;

    ConfigForm(String words) {
        this.words = words;
    }

    /** The form of a scalar; none of cursors and bytes. */
    public static java.util.Optional<ConfigForm> of(Shape.Kind kind) {
        return java.util.Optional.ofNullable(OF_KINDS.get(kind));
    }

    /** What it is, for people. */
    public String words() {
        return words;
    }

    /** Whether values are whole numbers. */
    public boolean isWhole() {
        return this == BYTE || this == SHORT || this == INT || this == LONG;
    }

    /** Whether {@code text} is a value. */
    public boolean reads(String text) {
        try {
            return parse(text) != null;
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    private Object parse(String text) {
        return switch (this) {
            case BOOLEAN -> truth(text);
            case BYTE -> Byte.valueOf(text);
            case SHORT -> Short.valueOf(text);
            case INT -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case FLOAT -> Float.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case TEXT -> text;
            case UUID -> java.util.UUID.fromString(text);
            case INSTANT -> Instant.parse(text);
            case LOCAL_DATE -> LocalDate.parse(text);
            case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
            case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
            case DURATION -> duration(text);
            case URI -> java.net.URI.create(text);
            case PATH -> Path.of(text);
        };
    }

    private static Boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Object duration(String text) {
        return SHORT_DURATION.matcher(text).matches() ? text : Duration.parse(text);
    }
}
