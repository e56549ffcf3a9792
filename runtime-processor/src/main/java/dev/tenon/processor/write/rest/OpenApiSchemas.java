package dev.tenon.processor.write.rest;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.IdModel;
import dev.tenon.processor.model.OpenApiModel;
import dev.tenon.processor.model.Reach;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.write.json.JavadocText;
import dev.tenon.processor.write.json.SchemaConstraints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * JSON Schemas (2020-12) of what routes take and give. Records, enums, typed ids and pages are written once, as components; a
 * schema of one of these is a reference.
 */
final class OpenApiSchemas {

    private static final String SECTION = "schemas";

    private final OpenApiModel api;
    private final Reach reach;
    private final Map<Object, String> names = new HashMap<>();
    private final Map<String, Object> components = new TreeMap<>();
    private final Set<ClassName> read = new HashSet<>();

    OpenApiSchemas(OpenApiModel api) {
        this.api = api;
        this.reach = Reach.of(api.context());
        for (HandlerModel handler : api.served()) {
            if (handler.route().orElseThrow().hasBody()) {
                handler.request().orElseThrow().record().components().forEach(component -> findRead(component.shape()));
            }
        }
    }

    /** The records that bodies bring: with defaults, and without what nobody asked for. */
    private void findRead(Shape shape) {
        switch (shape) {
            case Shape.Optional optional -> findRead(optional.item());
            case Shape.Many many -> findRead(many.item());
            case Shape.Nested nested -> {
                if (read.add(nested.type())) {
                    api.record(nested.type())
                            .ifPresent(record -> record.components().forEach(component -> findRead(component.shape())));
                }
            }
            default -> {
                // No record inside.
            }
        }
    }

    /** All that was referred to, by name. */
    Map<String, Object> components() {
        return components;
    }

    /** A reference to a component that is no type of the context. */
    Map<String, Object> other(String name, Map<String, Object> schema) {
        return component(name, name, () -> schema);
    }

    /** A reference to the body of a request: an object of those of its components that come in it. */
    Map<String, Object> body(RecordModel request, List<ComponentModel> inBody) {
        Object what = inBody.equals(request.components()) ? request.type() : inBody;
        return component(what, componentName(request.type()), () -> object(request, inBody, true, true));
    }

    /** The schema of what is given. */
    Map<String, Object> given(Shape shape) {
        return of(shape, false);
    }

    /** The schema of a component that is taken, with its constraints and default. */
    Map<String, Object> taken(ComponentModel component) {
        Map<String, Object> schema = constrained(component, true, true);
        OpenApiDefault.of(component).ifPresent(value -> schema.put("default", value));
        return schema;
    }

    private Map<String, Object> of(Shape shape, boolean isTaken) {
        return switch (shape) {
            case Shape.Scalar scalar -> scalar(scalar.kind(), isTaken);
            case Shape.Id id ->
                component(id.type(), componentName(id.type()), () -> OpenApiIds.of(id, declaration(id)));
            case Shape.Enumeration enumeration ->
                component(enumeration.type(), componentName(enumeration.type()), () -> enumeration(enumeration));
            case Shape.Nested nested ->
                component(nested.type(), componentName(nested.type()), () -> nested(nested.type()));
            case Shape.Optional optional -> of(optional.item(), isTaken);
            case Shape.Many many -> OpenApiJson.object("type", "array", "items", of(many.item(), isTaken));
            case Shape.Paged paged -> paged(paged);
            default -> new LinkedHashMap<>();
        };
    }

    private Optional<IdModel> declaration(Shape.Id id) {
        return Optional.ofNullable(api.ids().get(id.type()));
    }

    /** Names it, and only then makes it: it may hold itself. */
    private Map<String, Object> component(Object what, String name, Schema make) {
        String known = names.get(what);
        if (known != null) {
            return OpenApiJson.reference(SECTION, known);
        }
        String own = nameOf(what, name);
        components.put(own, new LinkedHashMap<>());
        components.put(own, make.schema());
        return OpenApiJson.reference(SECTION, own);
    }

    private interface Schema {
        Map<String, Object> schema();
    }

    /** The name, with a number when something else has it. */
    private String nameOf(Object what, String name) {
        String own = name;
        for (int number = 2; names.containsValue(own); number++) {
            own = name + number;
        }
        names.put(what, own);
        return own;
    }

    /** {@code Order.Line -> OrderLine}. */
    private static String componentName(ClassName type) {
        return String.join("", type.simpleNames());
    }

    private Map<String, Object> enumeration(Shape.Enumeration enumeration) {
        Map<String, Object> schema = OpenApiJson.object("type", "string", "enum", enumeration.constants());
        OpenApiJson.describe(
                schema, JavadocText.of(api.comment(enumeration.type())).description());
        return schema;
    }

    private Map<String, Object> nested(ClassName type) {
        RecordModel record = api.record(type).orElseThrow();
        return object(record, record.components(), read.contains(type), reach.isChecked(record));
    }

    private Map<String, Object> object(
            RecordModel record, List<ComponentModel> fields, boolean isTaken, boolean isChecked) {
        JavadocText comment = JavadocText.of(api.comment(record.type()));
        Map<String, Object> schema = OpenApiJson.object("type", "object");
        OpenApiJson.describe(schema, comment.description());
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Object> required = new ArrayList<>();
        for (ComponentModel field : fields) {
            Map<String, Object> property = isTaken && isChecked ? taken(field) : constrained(field, isTaken, isChecked);
            if (isTaken && !isChecked) {
                OpenApiDefault.of(field).ifPresent(value -> property.put("default", value));
            }
            OpenApiJson.describe(property, comment.parameter(field.name()));
            properties.put(field.name(), property);
            boolean mayMiss =
                    field.isOptional() || isTaken && field.defaultText().isPresent();
            if (!mayMiss) {
                required.add(field.name());
            }
        }
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (isTaken && !api.context().rest().orElseThrow().ignoresUnknown()) {
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    private Map<String, Object> constrained(ComponentModel component, boolean isTaken, boolean isChecked) {
        Shape shape = component.single();
        Map<String, Object> schema = new LinkedHashMap<>(of(shape, isTaken));
        if (isChecked) {
            SchemaConstraints.add(schema, component.shape(), component.asked(), item -> of(item, isTaken));
        }
        return schema;
    }

    private Map<String, Object> paged(Shape.Paged paged) {
        Map<String, Object> item = of(paged.item(), false);
        String kind = paged.container().simpleName();
        boolean isPage = kind.equals("Page");
        if (!(item.get("$ref") instanceof String reference)) {
            return page(item, isPage);
        }
        String name = reference.substring(reference.lastIndexOf('/') + 1) + kind;
        return component(paged, name, () -> page(item, isPage));
    }

    private static Map<String, Object> page(Map<String, Object> item, boolean isPage) {
        Map<String, Object> properties =
                OpenApiJson.object("items", OpenApiJson.object("type", "array", "items", item));
        if (isPage) {
            properties.put("total", scalar(Shape.Kind.LONG, false));
            properties.put("number", scalar(Shape.Kind.INT, false));
            properties.put("size", scalar(Shape.Kind.INT, false));
        } else {
            Map<String, Object> next = scalar(Shape.Kind.CURSOR, false);
            next.put("description", "Where to go on; there is none at the end");
            properties.put("next", next);
        }
        Map<String, Object> schema = OpenApiJson.object("type", "object", "properties", properties);
        schema.put("required", isPage ? List.of("items", "total", "number", "size") : List.of("items"));
        return schema;
    }

    private static Map<String, Object> scalar(Shape.Kind kind, boolean isTaken) {
        return switch (kind) {
            case BOOLEAN -> OpenApiJson.object("type", "boolean");
            case BYTE -> small(Byte.MIN_VALUE, Byte.MAX_VALUE);
            case SHORT -> small(Short.MIN_VALUE, Short.MAX_VALUE);
            case INT -> OpenApiJson.object("type", "integer", "format", "int32");
            case LONG -> OpenApiJson.object("type", "integer", "format", "int64");
            case FLOAT -> number("float", isTaken);
            case DOUBLE -> number("double", isTaken);
            case DECIMAL -> OpenApiJson.object("type", "number");
            case UUID -> OpenApiJson.object("type", "string", "format", "uuid");
            case INSTANT, OFFSET_DATE_TIME -> OpenApiJson.object("type", "string", "format", "date-time");
            case LOCAL_DATE -> OpenApiJson.object("type", "string", "format", "date");
            case LOCAL_DATE_TIME -> OpenApiJson.object("type", "string", "format", "date-time-local");
            case DURATION -> OpenApiJson.object("type", "string", "format", "duration");
            case BYTES -> OpenApiJson.object("type", "string", "contentEncoding", "base64");
            case TEXT, CURSOR -> OpenApiJson.object("type", "string");
        };
    }

    private static Map<String, Object> small(int least, int most) {
        Map<String, Object> schema = OpenApiJson.object("type", "integer", "format", "int32");
        schema.put("minimum", least);
        schema.put("maximum", most);
        return schema;
    }

    /** What is given may be no finite number, for which JSON has no word. */
    private static Map<String, Object> number(String format, boolean isTaken) {
        return OpenApiJson.object("type", isTaken ? "number" : List.of("number", "null"), "format", format);
    }
}
