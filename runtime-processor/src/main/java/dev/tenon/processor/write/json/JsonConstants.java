package dev.tenon.processor.write.json;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Shape;
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

/** The constants by which generated code reads and writes records as JSON. Those that others are made of come first. */
public final class JsonConstants {

    private static final ClassName JSON = ClassName.get("dev.tenon.json", "Json");

    private final Map<ClassName, RecordModel> records = new HashMap<>();
    private final ClassName holder;
    private final boolean isForOthers;
    private final boolean isOfOthers;
    private final Map<String, FieldSpec> constants = new LinkedHashMap<>();
    private final Map<ClassName, String> names = new LinkedHashMap<>();
    private final Set<ClassName> unfinished = new HashSet<>();

    private JsonConstants(ClassName holder, Collection<RecordModel> records, boolean isForOthers, boolean isOfOthers) {
        this.holder = holder;
        this.isForOthers = isForOthers;
        this.isOfOthers = isOfOthers;
        records.forEach(record -> this.records.put(record.type(), record));
    }

    /**
     * None yet, for what a context keeps for itself: typed ids are their bare values.
     *
     * @param holder the class that has the constants
     * @param records all that values are made of
     */
    public static JsonConstants stored(ClassName holder, Collection<RecordModel> records) {
        return new JsonConstants(holder, records, false, false);
    }

    /** The same for what goes to others: typed ids are their texts. */
    public static JsonConstants sent(ClassName holder, Collection<RecordModel> records) {
        return new JsonConstants(holder, records, true, false);
    }

    /** The same for what is another server's to define: properties have the names of {@code @Name}. */
    public static JsonConstants foreign(ClassName holder, Collection<RecordModel> records) {
        return new JsonConstants(holder, records, true, true);
    }

    /** The constant of a record. */
    public CodeBlock of(ClassName type) {
        return nested(type);
    }

    /** Adds a constant for values that are no record. */
    public void add(String name, Shape shape) {
        CodeBlock made = json(shape);
        add(name, shape.type(), made);
    }

    /** Those that were asked for. */
    public List<FieldSpec> fields() {
        return new ArrayList<>(constants.values());
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
                        FieldTypes.collector(many.container()));
            case Shape.Nested nested -> nested(nested.type());
            case Shape.Id id
            when isText(id) -> CodeBlock.of("$T.text($T::toString, $T::fromString)", JSON, id.type(), id.type());
            default -> CodeBlock.of("$T.of($L)", JSON, FieldTypes.of(shape));
        };
    }

    private boolean isText(Shape.Id id) {
        return isForOthers && id.parses();
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
                        "$T.property($S, $L, $T::$L)$L",
                        JSON,
                        isOfOthers ? component.wireName().orElse(component.name()) : component.name(),
                        json(component.shape()),
                        type,
                        component.name(),
                        fallback(component)));
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

    /** What the property of an older version is. */
    private CodeBlock fallback(ComponentModel component) {
        if (component.since().isEmpty() || component.defaultText().isEmpty() || component.isOptional()) {
            return CodeBlock.of("");
        }
        return CodeBlock.of(
                "\n$>$>.or($L.decode($S))$<$<",
                FieldTypes.of(component.shape()),
                component.defaultText().get());
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

    /** {@code FEE_LINE_JSON}; with a number where another record has that name. */
    private String nameOf(ClassName type) {
        return names.computeIfAbsent(type, unnamed -> {
            String name = Names.constant(String.join("", type.simpleNames())) + "_JSON";
            String free = name;
            for (int number = 2; names.containsValue(free); number++) {
                free = name + number;
            }
            return free;
        });
    }
}
