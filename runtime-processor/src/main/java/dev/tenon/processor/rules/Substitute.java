package dev.tenon.processor.rules;

import dev.tenon.processor.model.Shape;
import java.util.Map;

/** What to use in the place of a type that cannot be kept: for the usual ones by name, else all that can be. */
final class Substitute {

    private static final String OPTION = "io.vavr.control.Option";
    private static final String SEQ = "io.vavr.collection.Seq";
    private static final String ENTRIES = "an " + SEQ + " of a record with the key and the value";
    private static final String INSTANT = "java.time.Instant";

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("java.util.Optional", OPTION),
            Map.entry("java.util.OptionalInt", OPTION + "<Integer>"),
            Map.entry("java.util.OptionalLong", OPTION + "<Long>"),
            Map.entry("java.util.OptionalDouble", OPTION + "<Double>"),
            Map.entry("java.util.Collection", SEQ),
            Map.entry("java.lang.Iterable", SEQ),
            Map.entry("java.util.Map", ENTRIES),
            Map.entry("io.vavr.collection.Map", ENTRIES),
            Map.entry("java.util.Date", INSTANT),
            Map.entry("java.util.Calendar", INSTANT),
            Map.entry("java.sql.Timestamp", INSTANT),
            Map.entry("java.sql.Date", "java.time.LocalDate"),
            Map.entry("java.time.ZonedDateTime", "java.time.OffsetDateTime"),
            Map.entry("java.time.LocalTime", "java.time.Duration, since midnight"),
            Map.entry("java.math.BigInteger", "java.math.BigDecimal"),
            Map.entry("char", "String"),
            Map.entry("java.lang.Character", "String"));

    private static final String ANY =
            "a scalar (number, String, boolean, UUID, Instant, LocalDate, LocalDateTime, OffsetDateTime, Duration,"
                    + " byte[]), a typed id, an enum, an Option or a Seq of Vavr, or a record of these";

    private Substitute() {}

    /** What stands in a message after "Use". */
    static String of(Shape shape) {
        String name = shape.type().toString();
        int arguments = name.indexOf('<');
        return BY_NAME.getOrDefault(arguments < 0 ? name : name.substring(0, arguments), ANY);
    }
}
