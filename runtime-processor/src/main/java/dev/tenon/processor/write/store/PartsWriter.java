package dev.tenon.processor.write.store;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.write.Layout;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes how what is inside an entity's components is kept: a method for each record that has a value which stores change or refuse, and a
 * constant for each collection, so that nothing is made for each row.
 */
final class PartsWriter {

    private static final String PARTS = "parts";

    private final EntityModel entity;
    private final ClassName holder;
    private final Map<ClassName, RecordModel> records = new HashMap<>();
    private final Map<ClassName, String> names = new LinkedHashMap<>();
    private final Map<ClassName, MethodSpec> methods = new HashMap<>();
    private final Map<Place, FieldSpec> constants = new LinkedHashMap<>();

    PartsWriter(EntityModel entity) {
        this.entity = entity;
        this.holder = entity.sibling("", "Fields");
        entity.nested().stream().filter(this::canBeMade).forEach(record -> records.put(record.type(), record));
    }

    /** How a component of the entity is kept, if it is no field and anything inside it may change or be refused. */
    Optional<CodeBlock> of(ComponentModel component) {
        return component.isField() || !changes(component.shape(), new HashSet<>())
                ? Optional.empty()
                : Optional.of(kept(new Place(entity.type(), component)));
    }

    /** What {@link #of} and {@link #methods} name. */
    Collection<FieldSpec> constants() {
        return constants.values();
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
                .map(component -> argument(record, component, CodeBlock.of("$L.$L()", variable, component.name())))
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

    private CodeBlock argument(RecordModel record, ComponentModel component, CodeBlock value) {
        return changes(component.shape(), new HashSet<>())
                ? CodeBlock.of(
                        "$L.kept($S, $L, $L)",
                        PARTS,
                        component.name(),
                        kept(new Place(record.type(), component)),
                        value)
                : value;
    }

    /** What keeps a component: what has a name already, or a constant. */
    private CodeBlock kept(Place place) {
        Shape shape = place.component().shape();
        return switch (shape) {
            case Shape.Nested nested -> part(nested);
            case Shape.Scalar scalar -> FieldTypes.of(scalar);
            default ->
                shape.isSingle()
                        ? constant(place, Tenon.FIELD_TYPE, FieldTypes.of(shape))
                        : constant(place, Tenon.PART, part(shape));
        };
    }

    private CodeBlock constant(Place place, ClassName kind, CodeBlock made) {
        FieldSpec constant = constants.get(place);
        if (constant == null) {
            constant = FieldSpec.builder(
                            ParameterizedTypeName.get(
                                    kind, place.component().shape().type().box()),
                            nameOf(place),
                            Modifier.PRIVATE,
                            Modifier.STATIC,
                            Modifier.FINAL)
                    .initializer(made)
                    .build();
            constants.put(place, constant);
        }
        return CodeBlock.of("$L", constant.name());
    }

    private CodeBlock part(Shape shape) {
        return switch (shape) {
            case Shape.Optional optional -> CodeBlock.of("$T.option($L)", Tenon.PART, part(optional.item()));
            case Shape.Many many ->
                CodeBlock.of("$T.each($L, $L)", Tenon.PART, part(many.item()), FieldTypes.collector(many.container()));
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

    /** {@code FEE_LINE_TEXTS}, or {@code TEXTS} of the entity itself; with a number where anything else has that name. */
    private String nameOf(Place place) {
        String component = Names.constant(place.component().name());
        String name = place.record().equals(entity.type())
                ? component
                : Names.constant(String.join("", place.record().simpleNames())) + "_" + component;
        String free = name;
        for (int number = 2; isTaken(free); number++) {
            free = name + number;
        }
        return free;
    }

    private boolean isTaken(String constant) {
        return constant.equals(EntityTypeWriter.NAME)
                || constants.values().stream().anyMatch(other -> other.name().equals(constant))
                || entity.components().stream()
                        .anyMatch(component -> component.name().equals(constant));
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

    /** A component of the entity, or of a record inside of it. */
    private record Place(ClassName record, ComponentModel component) {}
}
