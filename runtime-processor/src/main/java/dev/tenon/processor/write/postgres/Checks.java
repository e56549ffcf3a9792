package dev.tenon.processor.write.postgres;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ConstraintModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Shape.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the database checks of a column: constraints as far as SQL can say them, never more. (A character beyond the basic plane is
 * one to PostgreSQL and two to Java, so a least length is not checked.)
 */
final class Checks {

    private static final int MAX_SCALE = 100;

    private Checks() {}

    static List<String> of(ComponentModel component) {
        List<String> checks = new ArrayList<>();
        String column = TableSql.quoted(component.column());
        if (component.single() instanceof Shape.Enumeration enumeration) {
            checks.add(enumeration.constants().stream()
                    .map(constant -> "'" + constant + "'")
                    .collect(Collectors.joining(", ", column + " IN (", ")")));
        }
        component.singleConstraints().stream()
                .filter(ConstraintModel::isBuiltIn)
                .forEach(constraint -> check(constraint, component.single(), column, checks));
        return checks;
    }

    private static void check(ConstraintModel constraint, Shape shape, String column, List<String> checks) {
        boolean isText = Columns.type(shape).equals("text");
        boolean isNumber = shape instanceof Shape.Scalar scalar && scalar.kind().isNumber();
        switch (constraint.name()) {
            case "Size" -> size(constraint, shape, column, checks);
            case "NotBlank" -> add(checks, isText, column + " ~ '\\S'");
            case "NotEmpty" -> add(checks, isText, column + " <> ''");
            case "Min" -> add(checks, isNumber, column + " >= " + constraint.number("value"));
            case "Max" -> add(checks, isNumber, column + " <= " + constraint.number("value"));
            case "Positive" -> add(checks, isNumber, column + " > 0");
            case "PositiveOrZero" -> add(checks, isNumber, column + " >= 0");
            case "Negative" -> add(checks, isNumber, column + " < 0");
            case "NegativeOrZero" -> add(checks, isNumber, column + " <= 0");
            case "DecimalMin" -> decimal(constraint, ">", shape, column, checks);
            case "DecimalMax" -> decimal(constraint, "<", shape, column, checks);
            default -> {
                // The validator alone checks it.
            }
        }
    }

    private static void size(ConstraintModel constraint, Shape shape, String column, List<String> checks) {
        long max = constraint.number("max");
        if (max < Integer.MAX_VALUE && shape instanceof Shape.Scalar scalar && scalar.kind() == Kind.TEXT) {
            checks.add("char_length(" + column + ") <= " + max);
        } else if (max < Integer.MAX_VALUE && shape instanceof Shape.Many) {
            checks.add("jsonb_array_length(" + column + ") <= " + max);
        }
    }

    /** A fraction in binary is compared with a decimal otherwise than in Java. */
    private static void decimal(
            ConstraintModel constraint, String operator, Shape shape, String column, List<String> checks) {
        bound(constraint)
                .filter(bound -> isExact(shape))
                .map(bound -> column + " " + operator + (constraint.flag("inclusive") ? "= " : " ") + bound)
                .ifPresent(checks::add);
    }

    /** The bound of a {@code @DecimalMin} or {@code @DecimalMax}, if it is a number that can be written out. */
    private static Optional<String> bound(ConstraintModel constraint) {
        try {
            BigDecimal bound = new BigDecimal(constraint.text("value"));
            return Optional.of(bound)
                    .filter(number -> Math.abs((long) number.scale()) < MAX_SCALE)
                    .map(BigDecimal::toPlainString);
        } catch (NumberFormatException malformed) {
            // What is no number is refused elsewhere.
            return Optional.empty();
        }
    }

    /** Whether the database lets in exactly those values of a field that its rules do. */
    static boolean sayAll(ComponentModel component) {
        return component.singleConstraints().stream()
                .allMatch(constraint -> constraint.isBuiltIn() && saysAll(constraint, component.single()));
    }

    private static boolean saysAll(ConstraintModel constraint, Shape shape) {
        return switch (constraint.name()) {
            case "NotNull" -> true;
            case "NotEmpty" -> Columns.type(shape).equals("text");
            case "Min", "Max", "Positive", "PositiveOrZero", "Negative", "NegativeOrZero" -> isExact(shape);
            case "DecimalMin", "DecimalMax" ->
                isExact(shape) && bound(constraint).isPresent();
            default -> false;
        };
    }

    private static boolean isExact(Shape shape) {
        return shape instanceof Shape.Scalar scalar && (scalar.kind().isWhole() || scalar.kind() == Kind.DECIMAL);
    }

    private static void add(List<String> checks, boolean fits, String check) {
        if (fits) {
            checks.add(check);
        }
    }
}
