package dev.tenon.processor.write.postgres;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.write.store.FieldTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The constants by which {@code jsonb} columns and the payloads of messages are read and written. */
final class JsonConstants {

    private static final ClassName JSON = ClassName.get("dev.tenon.postgres.store", "Json");
    private static final ClassName VECTOR = ClassName.get("io.vavr.collection", "Vector");
    private static final ClassName HASH_SET = ClassName.get("io.vavr.collection", "LinkedHashSet");

    private final Map<ClassName, RecordModel> records = new HashMap<>();
    private final ClassName holder;
    private final Map<String, FieldSpec> constants = new LinkedHashMap<>();
    private final Map<ClassName, String> names = new LinkedHashMap<>();
    private final Set<ClassName> unfinished = new HashSet<>();

    /** None yet; {@code holder} has the constants, and {@code records} are all that values are made of. */
    private JsonConstants(ClassName holder, Collection<RecordModel> records) {
        this.holder = holder;
        records.forEach(record -> this.records.put(record.type(), record));
    }

    /** Those of messages: {@code records} are the payloads and all that these are made of. */
    static JsonConstants ofPayloads(ClassName holder, Collection<RecordModel> records) {
        return new JsonConstants(holder, records);
    }

    /** The constant of a payload. */
    CodeBlock payload(ClassName type) {
        return nested(type);
    }

    /** {@code store} has the constants. */
    JsonConstants(EntityModel entity, ClassName store) {
        this(store, entity.nested());
        for (ComponentModel component : entity.components()) {
            if (Columns.isJson(component.shape())) {
                Shape shape = component.isOptional() ? component.single() : component.shape();
                if (!(shape instanceof Shape.Nested)) {
                    CodeBlock made = json(shape);
                    add(constant(component), shape.type(), made);
                } else {
                    json(shape);
                }
            }
        }
    }

    /** Those that others are made of come first. */
    List<FieldSpec> fields() {
        return new ArrayList<>(constants.values());
    }

    /** The constant of a component. */
    CodeBlock of(ComponentModel component) {
        Shape shape = component.isOptional() ? component.single() : component.shape();
        return CodeBlock.of("$L", shape instanceof Shape.Nested nested ? nameOf(nested.type()) : constant(component));
    }

    private CodeBlock json(Shape shape) {
        return switch (shape) {
            case Shape.Optional optional -> CodeBlock.of("$T.option($L)", JSON, json(optional.item()));
            case Shape.Many many ->
                CodeBlock.of(
                        "$T.<$T, $T>array($L, $L)",
                        JSON,
                        many.item().type().box(),
                        many.type(),
                        json(many.item()),
                        collector(many.container()));
            case Shape.Nested nested -> nested(nested.type());
            default -> CodeBlock.of("$T.of($L)", JSON, FieldTypes.of(shape));
        };
    }

    private CodeBlock nested(ClassName type) {
        String name = nameOf(type);
        if (unfinished.contains(type)) {
            // A record that has itself inside: the constant is not there yet.
            return CodeBlock.of("$T.later(() -> $T.$L)", JSON, holder, name);
        }
        if (!constants.containsKey(name)) {
            unfinished.add(type);
            RecordModel record = Objects.requireNonNull(records.get(type), () -> "no model of record " + type);
            List<CodeBlock> arguments = new ArrayList<>();
            List<CodeBlock> properties = new ArrayList<>();
            for (ComponentModel component : record.components()) {
                arguments.add(CodeBlock.of("values.get($L)", arguments.size()));
                properties.add(CodeBlock.of(
                        "$T.property($S, $L, $T::$L)",
                        JSON,
                        component.name(),
                        json(component.shape()),
                        type,
                        component.name()));
            }
            add(
                    name,
                    type,
                    properties.isEmpty()
                            ? CodeBlock.of("$T.object(values -> new $T())", JSON, type)
                            : CodeBlock.of(
                                    "$T.object(\n$>$>values -> new $T($L),\n$L)$<$<",
                                    JSON,
                                    type,
                                    CodeBlock.join(arguments, ", "),
                                    CodeBlock.join(properties, ",\n")));
            unfinished.remove(type);
        }
        return CodeBlock.of("$L", name);
    }

    private void add(String name, TypeName type, CodeBlock made) {
        constants.put(
                name,
                FieldSpec.builder(
                                ParameterizedTypeName.get(JSON, type.box()),
                                name,
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(made)
                        .build());
    }

    private static CodeBlock collector(ClassName container) {
        if (container.equals(ClassName.get(List.class)) || container.equals(ClassName.get(Set.class))) {
            return CodeBlock.of("$T::copyOf", container);
        }
        if (container.equals(Tenon.VAVR_LIST)) {
            return CodeBlock.of("$T::ofAll", Tenon.VAVR_LIST);
        }
        return CodeBlock.of("$T::ofAll", container.equals(Tenon.VAVR_SET) ? HASH_SET : VECTOR);
    }

    /** {@code FEE_LINE_JSON}; with a number where another record has that name. */
    private String nameOf(ClassName type) {
        return names.computeIfAbsent(type, unnamed -> {
            String name = upperCase(String.join("", type.simpleNames())) + "_JSON";
            String free = name;
            for (int number = 2; names.containsValue(free); number++) {
                free = name + number;
            }
            return free;
        });
    }

    /** {@code SUBJECTS_COLUMN}: no statement of the store is called that, and no record. */
    private static String constant(ComponentModel component) {
        return upperCase(component.name()) + "_COLUMN";
    }

    private static String upperCase(String name) {
        return Names.constant(name);
    }
}
