package dev.tenon.processor.write.store;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.write.Layout;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes how what is inside an entity's components is kept: a method for each record that has a value which stores change or refuse. */
final class PartsWriter {

    private static final String PARTS = "parts";

    private final EntityModel entity;
    private final ClassName holder;
    private final Map<ClassName, RecordModel> records = new HashMap<>();
    private final Map<ClassName, String> names = new LinkedHashMap<>();
    private final Map<ClassName, MethodSpec> methods = new HashMap<>();

    PartsWriter(EntityModel entity) {
        this.entity = entity;
        this.holder = entity.sibling("", "Fields");
        entity.nested().stream().filter(this::canBeMade).forEach(record -> records.put(record.type(), record));
    }

    /** How a component of the entity is kept, if it is no field and anything inside it may change or be refused. */
    Optional<CodeBlock> of(ComponentModel component) {
        return component.isField() || !changes(component.shape(), new HashSet<>())
                ? Optional.empty()
                : Optional.of(part(component.shape()));
    }

    /** Of those records that {@link #of} came across. */
    List<MethodSpec> methods() {
        return names.keySet().stream().map(methods::get).toList();
    }

    private boolean canBeMade(RecordModel record) {
        return record.isPublic()
                || record.reachable()
                        && record.type().packageName().equals(entity.type().packageName());
    }

    private void write(RecordModel record) {
        String name = nameOf(record.type());
        String variable = Names.variable(record.variable(), PARTS);
        // A record that has itself inside asks for this name again.
        names.put(record.type(), name);
        List<CodeBlock> arguments = record.components().stream()
                .map(component -> argument(component, CodeBlock.of("$L.$L()", variable, component.name())))
                .toList();
        methods.put(
                record.type(),
                MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(record.type())
                        .addParameter(record.type(), variable)
                        .addParameter(Tenon.PARTS, PARTS)
                        .addStatement("return new $T($L)", record.type(), Layout.outerArguments(arguments))
                        .build());
    }

    private CodeBlock argument(ComponentModel component, CodeBlock value) {
        if (!changes(component.shape(), new HashSet<>())) {
            return value;
        }
        CodeBlock how = component.shape().isSingle() ? FieldTypes.of(component.shape()) : part(component.shape());
        return CodeBlock.of("$L.kept($S, $L, $L)", PARTS, component.name(), how, value);
    }

    private CodeBlock part(Shape shape) {
        return switch (shape) {
            case Shape.Optional optional -> CodeBlock.of("$T.option($L)", Tenon.PART, part(optional.item()));
            case Shape.Many many ->
                CodeBlock.of(
                        "$T.<$T, $T>each($L, $L)",
                        Tenon.PART,
                        many.item().type().box(),
                        many.type(),
                        part(many.item()),
                        FieldTypes.collector(many.container()));
            case Shape.Nested nested -> {
                if (!names.containsKey(nested.type())) {
                    write(Objects.requireNonNull(records.get(nested.type())));
                }
                yield CodeBlock.of("$T::$L", holder, names.get(nested.type()));
            }
            default -> CodeBlock.of("$T.of($L)", Tenon.PART, FieldTypes.of(shape));
        };
    }

    /** Whether stores change or refuse some value of this shape; {@code seen} are the records on the way to it. */
    private boolean changes(Shape shape, Set<ClassName> seen) {
        return switch (shape) {
            case Shape.Optional optional -> changes(optional.item(), seen);
            case Shape.Many many -> changes(many.item(), seen);
            case Shape.Nested nested ->
                records.containsKey(nested.type())
                        && seen.add(nested.type())
                        && records.get(nested.type()).components().stream()
                                .anyMatch(component -> changes(component.shape(), seen));
            case Shape.Scalar scalar -> changes(scalar.kind());
            case Shape.Id id -> changes(id.backing().kind());
            default -> false;
        };
    }

    private static boolean changes(Shape.Kind kind) {
        return switch (kind) {
            case BOOLEAN, BYTE, SHORT, INT, LONG, UUID, CURSOR, BYTES -> false;
            case FLOAT, DOUBLE, DECIMAL, TEXT, INSTANT, LOCAL_DATE, LOCAL_DATE_TIME, OFFSET_DATE_TIME, DURATION -> true;
        };
    }

    /** {@code keptFeeLine}; with a number where another record has that name. */
    private String nameOf(ClassName type) {
        String name = "kept" + String.join("", type.simpleNames());
        String free = name;
        for (int number = 2; names.containsValue(free); number++) {
            free = name + number;
        }
        return free;
    }
}
