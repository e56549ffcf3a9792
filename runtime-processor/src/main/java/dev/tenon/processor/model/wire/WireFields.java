package dev.tenon.processor.model.wire;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.source.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Makes the fields of a shape: one for each component, and for each of the records inside. */
final class WireFields {

    private final Map<ClassName, RecordModel> records = new HashMap<>();
    private final int version;
    private final Predicate<? super ComponentModel> mayMiss;
    private final List<WireField> fields = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Set<ClassName> open = new HashSet<>();

    /** None yet, of what is in all versions. */
    WireFields(Collection<RecordModel> records, Predicate<? super ComponentModel> mayMiss) {
        this(records, Integer.MAX_VALUE, mayMiss);
    }

    /**
     * None yet.
     *
     * @param records what values are made of
     * @param version the one that has what is not newer
     * @param mayMiss whether a component may be absent
     */
    WireFields(Collection<RecordModel> records, int version, Predicate<? super ComponentModel> mayMiss) {
        records.forEach(record -> this.records.put(record.type(), record));
        this.version = version;
        this.mayMiss = mayMiss;
    }

    /** Adds the components of a record. */
    WireFields add(RecordModel record) {
        record.components().forEach(component -> add(component.name(), component));
        return this;
    }

    /** Adds a component under another name. */
    WireFields add(String path, ComponentModel component) {
        if (component.since().orElse(1) <= version) {
            add(path, component.single(), !component.isOptional() && !mayMiss.test(component), component.place());
        }
        return this;
    }

    /** Adds what is no component. */
    WireFields add(String path, Shape shape, boolean isRequired, Place place) {
        fields.add(new WireField(path, type(shape), isRequired));
        places.put(path, place);
        switch (shape) {
            case Shape.Optional optional -> inside(path, optional.item());
            case Shape.Many many -> add(path + "[]", many.item(), !(many.item() instanceof Shape.Optional), place);
            case Shape.Paged paged ->
                add(path + ".items", new Shape.Many(paged.container(), paged.item()), true, place);
            default -> inside(path, shape);
        }
        return this;
    }

    private void inside(String path, Shape shape) {
        if (shape instanceof Shape.Nested nested && records.containsKey(nested.type()) && open.add(nested.type())) {
            records.get(nested.type()).components().forEach(component -> add(path + "." + component.name(), component));
            open.remove(nested.type());
        }
    }

    /** Adds the fields of others. */
    WireFields add(WireFields others) {
        fields.addAll(others.fields);
        places.putAll(others.places);
        return this;
    }

    /** Adds what has a type of its own. */
    WireFields add(String path, String type, Place place) {
        fields.add(new WireField(path, type, true));
        places.put(path, place);
        return this;
    }

    /** The shape with all fields. */
    DeclaredShape shape(WireKind kind, String owner, String name, Place place) {
        return new DeclaredShape(new WireShape(kind, owner, name, fields), place, places);
    }

    private static String type(Shape shape) {
        return switch (shape) {
            case Shape.Scalar scalar -> name(scalar);
            case Shape.Id id -> id.type().simpleName() + " " + name(id.backing());
            case Shape.Enumeration enumeration -> "enum " + String.join(" ", enumeration.constants());
            case Shape.Optional optional -> type(optional.item());
            case Shape.Many many -> "array";
            case Shape.Paged paged -> paged.container().simpleName().toLowerCase(Locale.ROOT);
            case Shape.Nested nested -> "object";
            case Shape.Nothing nothing -> "nothing";
            case Shape.Unsupported unsupported -> "unknown";
            case Shape.Unresolved unresolved -> "unknown";
        };
    }

    private static String name(Shape.Scalar scalar) {
        return scalar.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
