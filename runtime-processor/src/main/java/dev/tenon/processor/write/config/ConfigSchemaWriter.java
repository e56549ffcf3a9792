package dev.tenon.processor.write.config;

import dev.tenon.processor.model.ConfigComponentModel;
import dev.tenon.processor.model.ConfigForm;
import dev.tenon.processor.model.ConfigModel;
import dev.tenon.processor.model.ConfigSectionModel;
import dev.tenon.processor.model.ConfigShape;
import dev.tenon.processor.model.ConstraintModel;
import dev.tenon.processor.write.Resource;
import dev.tenon.processor.write.json.JsonText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code META-INF/tenon/config/catalog.schema.json}: a JSON Schema of what a file may have, for editors. Nothing is
 * required, because any value may come from elsewhere.
 */
public final class ConfigSchemaWriter {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DURATION = "^([0-9]+(ms|s|m|h|d)|-?P.+)$";

    private final ConfigModel config;

    private ConfigSchemaWriter(ConfigModel config) {
        this.config = config;
    }

    /** The schema of a record of configuration. */
    public static Resource write(ConfigModel config) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("$id", "urn:tenon:config:" + config.prefix());
        Map<String, Object> inner = new ConfigSchemaWriter(config).section(config.root());
        for (String word : List.of(config.prefix().split("\\.")).reversed()) {
            inner = schema("object", "properties", Map.of(word, inner));
        }
        schema.putAll(inner);
        return new Resource(
                "META-INF/tenon/config/" + config.prefix() + ".schema.json",
                JsonText.of(schema),
                List.of(config.place().type()));
    }

    private Map<String, Object> section(ConfigSectionModel section) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (ConfigComponentModel component : section.components()) {
            properties.put(component.word(), component(component));
            if (ConfigWords.isSecret(component.shape())) {
                Map<String, Object> file = type("string");
                file.put("description", "The path of the file that has the value of " + component.word() + ".");
                properties.put(component.word() + "-file", file);
            }
        }
        Map<String, Object> schema = type("object");
        if (!section.description().isEmpty()) {
            schema.put("description", section.description());
        }
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> component(ConfigComponentModel component) {
        Map<String, Object> schema = of(component.shape());
        component.constraints().forEach(constraint -> constrain(schema, constraint));
        if (!component.description().isEmpty()) {
            schema.put("description", component.description());
        }
        component.defaultText().ifPresent(text -> schema.put("default", value(component.shape(), text)));
        return schema;
    }

    private Map<String, Object> of(ConfigShape shape) {
        return switch (shape) {
            case ConfigShape.Value value -> value(value.form());
            case ConfigShape.Enumeration enumeration ->
                schema(
                        "string",
                        "enum",
                        enumeration.constants().stream()
                                .map(ConfigWords::constant)
                                .toList());
            case ConfigShape.Optional optional -> of(optional.item());
            case ConfigShape.Many many -> {
                Map<String, Object> schema = new LinkedHashMap<>();
                schema.put("anyOf", List.of(schema("array", "items", of(many.item())), type("string")));
                yield schema;
            }
            case ConfigShape.Named named -> schema("object", "additionalProperties", of(named.item()));
            case ConfigShape.Section section ->
                config.section(section.type()).map(this::section).orElseGet(LinkedHashMap::new);
            case ConfigShape.Secret secret -> {
                Map<String, Object> schema = of(secret.item());
                schema.put("writeOnly", true);
                yield schema;
            }
            default -> type("string");
        };
    }

    private static Map<String, Object> value(ConfigForm form) {
        return switch (form) {
            case BOOLEAN -> type("boolean");
            case BYTE -> whole(Byte.SIZE);
            case SHORT -> whole(Short.SIZE);
            case INT -> whole(Integer.SIZE);
            case LONG -> whole(Long.SIZE);
            case FLOAT, DOUBLE, DECIMAL -> type("number");
            case UUID -> schema("string", "format", "uuid");
            case INSTANT, OFFSET_DATE_TIME -> schema("string", "format", "date-time");
            case LOCAL_DATE -> schema("string", "format", "date");
            case DURATION -> schema("string", "pattern", DURATION);
            case URI -> schema("string", "format", "uri-reference");
            case TEXT, LOCAL_DATE_TIME, PATH -> type("string");
        };
    }

    private static void constrain(Map<String, Object> schema, ConstraintModel constraint) {
        boolean isText = "string".equals(schema.get("type"));
        switch (constraint.annotation().simpleName()) {
            case "Min" -> schema.put("minimum", constraint.number("value"));
            case "Max" -> schema.put("maximum", constraint.number("value"));
            case "Positive" -> schema.put("exclusiveMinimum", 0);
            case "PositiveOrZero" -> schema.put("minimum", 0);
            case "NotBlank", "NotEmpty" -> {
                if (isText) {
                    schema.put("minLength", 1);
                }
            }
            case "Size" -> {
                if (isText) {
                    schema.put("minLength", constraint.number("min"));
                    if (constraint.number("max") < Integer.MAX_VALUE) {
                        schema.put("maxLength", constraint.number("max"));
                    }
                }
            }
            default -> {
                // Checked at the start only.
            }
        }
    }

    private static Object value(ConfigShape shape, String text) {
        if (shape instanceof ConfigShape.Value value && value.form().reads(text)) {
            if (value.form() == ConfigForm.BOOLEAN) {
                return Boolean.valueOf(text);
            }
            if (value.form().isWhole()) {
                return new BigInteger(text);
            }
            if (value.form() == ConfigForm.DECIMAL) {
                return new BigDecimal(text);
            }
        }
        return text;
    }

    private static Map<String, Object> whole(int bits) {
        BigInteger limit = BigInteger.TWO.pow(bits - 1);
        Map<String, Object> schema = schema("integer", "minimum", limit.negate());
        schema.put("maximum", limit.subtract(BigInteger.ONE));
        return schema;
    }

    private static Map<String, Object> type(String type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        return schema;
    }

    private static Map<String, Object> schema(String type, String keyword, Object value) {
        Map<String, Object> schema = type(type);
        schema.put(keyword, value);
        return schema;
    }
}
