package dev.tenon.processor.write.postgres;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ConstraintModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Shape.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the database checks of a column: constraints as far as SQL can say them, never more. (A character beyond the basic plane is
 * one to PostgreSQL and two to Java, so a least length is not checked.)
 */
final class Checks {

    private Checks() {}

    static List<String> of(ComponentModel component) {
        List<String> checks = new ArrayList<>();
        String column = TableSql.quoted(component.column());
        if (component.single() instanceof Shape.Enumeration enumeration) {
            checks.add(enumeration.constants().stream()
                    .sorted()
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

    private static void add(List<String> checks, boolean fits, String check) {
        if (fits) {
            checks.add(check);
        }
    }
}
