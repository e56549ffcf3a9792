package dev.tenon.processor.rules;

import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Shape.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What constraints of Jakarta Validation are for.
 *
 * @param words as a message has it
 * @param constraints their names
 * @param condition whether a value of this shape is it
 * @param isForItems whether what a container holds can be it
 */
record Purpose(String words, List<String> constraints, Predicate<Shape> condition, boolean isForItems) {

    private static final List<Purpose> ALL = List.of(
            new Purpose("anything", List.of("NotNull"), shape -> true, true),
            new Purpose(
                    "a component that is not primitive",
                    List.of("Null"),
                    shape -> !shape.type().isPrimitive(),
                    false),
            of("a boolean", List.of("AssertTrue", "AssertFalse"), Kind.BOOLEAN),
            of("a String", List.of("NotBlank", "Email", "Pattern"), Kind.TEXT),
            new Purpose(
                    "a String, byte[], Seq, List or Set",
                    List.of("NotEmpty", "Size"),
                    shape -> shape instanceof Shape.Many || is(shape, Set.of(Kind.TEXT, Kind.BYTES)),
                    true),
            of(
                    "a number, or a String that holds one",
                    List.of(
                            "Min",
                            "Max",
                            "DecimalMin",
                            "DecimalMax",
                            "Digits",
                            "Positive",
                            "PositiveOrZero",
                            "Negative",
                            "NegativeOrZero"),
                    Kind.BYTE,
                    Kind.SHORT,
                    Kind.INT,
                    Kind.LONG,
                    Kind.FLOAT,
                    Kind.DOUBLE,
                    Kind.DECIMAL,
                    Kind.TEXT),
            of(
                    "an Instant, LocalDate, LocalDateTime or OffsetDateTime",
                    List.of("Past", "PastOrPresent", "Future", "FutureOrPresent"),
                    Kind.INSTANT,
                    Kind.LOCAL_DATE,
                    Kind.LOCAL_DATE_TIME,
                    Kind.OFFSET_DATE_TIME));

    private static Purpose of(String words, List<String> constraints, Kind... kinds) {
        Set<Kind> allowed = Set.of(kinds);
        return new Purpose(words, constraints, shape -> is(shape, allowed), true);
    }

    private static boolean is(Shape shape, Set<Kind> kinds) {
        return shape instanceof Shape.Scalar scalar && kinds.contains(scalar.kind());
    }

    /** That of the constraint of this name, if there is one. */
    static Optional<Purpose> of(String constraint) {
        return ALL.stream()
                .filter(purpose -> purpose.constraints.contains(constraint))
                .findFirst();
    }

    /** All constraints. */
    static List<String> names() {
        return ALL.stream().flatMap(purpose -> purpose.constraints.stream()).toList();
    }

    /** Whether a value can be checked. */
    boolean fits(Shape shape, boolean isItem) {
        return condition.test(shape) && (isForItems || !isItem);
    }
}
