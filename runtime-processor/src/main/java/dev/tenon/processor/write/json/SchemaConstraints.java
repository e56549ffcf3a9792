package dev.tenon.processor.write.json;

import dev.tenon.processor.model.AskedModel;
import dev.tenon.processor.model.ConstraintModel;
import dev.tenon.processor.model.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The constraints of Jakarta Validation that JSON Schema has keywords for, in OpenAPI and in schemas of events alike; the others it leaves
 * to whoever checks.
 */
public final class SchemaConstraints {

    private final Map<String, Object> schema;
    private final Shape shape;

    private SchemaConstraints(Map<String, Object> schema, Shape shape) {
        this.schema = schema;
        this.shape = shape;
    }

    /**
     * Adds what is asked of a value of {@code shape}, and of what it holds, to its schema.
     *
     * @param schemaOf what is known of an item without it
     */
    public static void add(
            Map<String, Object> schema,
            Shape shape,
            AskedModel asked,
            Function<? super Shape, ? extends Map<String, Object>> schemaOf) {
        switch (shape) {
            case Shape.Optional optional ->
                asked.items().ifPresent(inside -> add(schema, optional.item(), inside, schemaOf));
            case Shape.Many many -> {
                add(schema, shape, asked.constraints());
                asked.items().ifPresent(inside -> {
                    Map<String, Object> items = new LinkedHashMap<>(schemaOf.apply(many.item()));
                    add(items, many.item(), inside, schemaOf);
                    schema.put("items", items);
                });
            }
            default -> add(schema, shape, asked.constraints());
        }
    }

    /** Adds those on a value of {@code shape} to its schema. */
    static void add(Map<String, Object> schema, Shape shape, List<ConstraintModel> constraints) {
        SchemaConstraints added = new SchemaConstraints(schema, shape);
        constraints.forEach(added::add);
    }

    /** One of the user's is what it is made of. */
    private void add(ConstraintModel constraint) {
        constraint.parts().forEach(this::add);
        if (constraint.isBuiltIn()) {
            builtIn(constraint);
        }
    }

    private void builtIn(ConstraintModel constraint) {
        switch (constraint.name()) {
            case "NotBlank" -> {
                atLeast(length("min"), BigDecimal.ONE);
                pattern("\\S");
            }
            case "NotEmpty" -> atLeast(length("min"), BigDecimal.ONE);
            case "Size" -> {
                // The text of bytes, in Base64, has another length than they have.
                if (!shape.isBytes()) {
                    size(constraint);
                }
            }
            case "Min" -> atLeast("minimum", BigDecimal.valueOf(constraint.number("value")));
            case "Max" -> atMost("maximum", BigDecimal.valueOf(constraint.number("value")));
            case "DecimalMin" -> decimal(constraint, "minimum", "exclusiveMinimum");
            case "DecimalMax" -> decimal(constraint, "maximum", "exclusiveMaximum");
            case "Positive" -> atLeast("exclusiveMinimum", BigDecimal.ZERO);
            case "PositiveOrZero" -> atLeast("minimum", BigDecimal.ZERO);
            case "Negative" -> atMost("exclusiveMaximum", BigDecimal.ZERO);
            case "NegativeOrZero" -> atMost("maximum", BigDecimal.ZERO);
            case "AssertTrue" -> schema.put("const", true);
            case "AssertFalse" -> schema.put("const", false);
            case "Email" -> schema.put("format", "email");
            case "Pattern" -> pattern(constraint);
            default -> {
                // JSON Schema has no word for it.
            }
        }
    }

    private void size(ConstraintModel constraint) {
        if (constraint.number("min") > 0) {
            atLeast(length("min"), BigDecimal.valueOf(constraint.number("min")));
        }
        if (constraint.number("max") < Integer.MAX_VALUE) {
            atMost(length("max"), BigDecimal.valueOf(constraint.number("max")));
        }
    }

    private String length(String bound) {
        return bound + (shape instanceof Shape.Many ? "Items" : "Length");
    }

    private void decimal(ConstraintModel constraint, String inclusive, String exclusive) {
        String keyword = constraint.flag("inclusive") ? inclusive : exclusive;
        try {
            BigDecimal bound = new BigDecimal(constraint.text("value"));
            if (inclusive.equals("minimum")) {
                atLeast(keyword, bound);
            } else {
                atMost(keyword, bound);
            }
        } catch (NumberFormatException malformed) {
            // What is no number is refused elsewhere.
        }
    }

    private void pattern(ConstraintModel constraint) {
        String regex = constraint.text("regexp");
        if (constraint.texts("flags").isEmpty() && PortablePattern.isPortable(regex)) {
            pattern(PortablePattern.whole(regex));
        }
    }

    /** One pattern stands by itself, several in a list. */
    private void pattern(String pattern) {
        if (schema.putIfAbsent("pattern", pattern) != null) {
            List<Object> all = new ArrayList<>();
            if (schema.get("allOf") instanceof List<?> before) {
                all.addAll(before);
            }
            all.add(Map.of("pattern", pattern));
            schema.put("allOf", all);
        }
    }

    private void atLeast(String keyword, BigDecimal bound) {
        bound(keyword, bound, BigDecimal::max);
    }

    private void atMost(String keyword, BigDecimal bound) {
        bound(keyword, bound, BigDecimal::min);
    }

    /** Of two bounds the tighter holds. */
    private void bound(String keyword, BigDecimal bound, BinaryOperator<BigDecimal> tighter) {
        Object before = schema.get(keyword);
        schema.put(keyword, before == null ? bound : tighter.apply(bound, new BigDecimal(before.toString())));
    }
}
