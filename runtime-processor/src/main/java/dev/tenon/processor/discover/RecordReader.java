package dev.tenon.processor.discover;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads a record's components, with what Tenon and Jakarta Validation say of them. */
final class RecordReader {

    private final Elements elements;
    private final Annotations annotations;
    private final TypeReader types;
    private final RulesReader rules;

    RecordReader(Elements elements, Annotations annotations, TypeReader types, RulesReader rules) {
        this.elements = elements;
        this.annotations = annotations;
        this.types = types;
        this.rules = rules;
    }

    /** Whether all components' types are known. The {@code implements} clause does not matter. */
    boolean isReady(TypeElement element) {
        return element.getRecordComponents().stream().allMatch(component -> TypeReader.isResolved(component.asType()));
    }

    RecordModel read(TypeElement element) {
        Place place = Place.of(element.getQualifiedName().toString());
        return new RecordModel(
                TypeNames.of(element),
                TypeReader.isPublic(element),
                types.isReachable(element, types.packageOf(element)),
                element.getRecordComponents().stream()
                        .map(component -> component(element, component, place))
                        .toList(),
                rules.read(element),
                place);
    }

    /** The records that shapes hold, and those that they hold, by name. */
    List<RecordModel> nested(Stream<Shape> shapes) {
        Map<String, RecordModel> found = new TreeMap<>();
        shapes.forEach(shape -> collect(shape, found));
        return List.copyOf(found.values());
    }

    private void collect(Shape shape, Map<String, RecordModel> found) {
        switch (shape) {
            case Shape.Optional optional -> collect(optional.item(), found);
            case Shape.Many many -> collect(many.item(), found);
            case Shape.Paged paged -> collect(paged.item(), found);
            case Shape.Nested nested -> {
                String name = nested.type().canonicalName();
                TypeElement element = elements.getTypeElement(name);
                if (element != null && !found.containsKey(name)) {
                    RecordModel model = read(element);
                    found.put(name, model);
                    model.components().forEach(component -> collect(component.shape(), found));
                }
            }
            default -> {
                // Nothing inside.
            }
        }
    }

    private ComponentModel component(TypeElement owner, RecordComponentElement component, Place recordPlace) {
        String name = component.getSimpleName().toString();
        return new ComponentModel(
                name,
                types.shapeOf(component.asType()),
                recordPlace.member(name),
                rules.asked(owner, component),
                annotations.find(component, Tenon.DEFAULT).map(mirror -> annotations.text(mirror, "value")),
                annotations.find(component, Tenon.SINCE).flatMap(mirror -> annotations.number(mirror, "value")),
                annotations.find(component, Tenon.WIRE_NAME).map(mirror -> annotations.text(mirror, "value")),
                component.getAnnotationMirrors().stream()
                        .filter(mirror -> Annotations.nameOf(mirror).startsWith("dev.tenon."))
                        .flatMap(this::marks)
                        .sorted()
                        .toList());
    }

    /** {@code Lookup}, and {@code Lookup.unique} when that attribute is true, {@code Lookup.value} when it is not empty. */
    private Stream<String> marks(AnnotationMirror mirror) {
        String name = Annotations.typeOf(mirror).simpleName();
        return Stream.concat(
                Stream.of(name),
                annotations.values(mirror).entrySet().stream()
                        .filter(entry -> Boolean.TRUE.equals(entry.getValue())
                                || entry.getValue() instanceof List<?> list && !list.isEmpty())
                        .map(entry -> name + "." + entry.getKey()));
    }
}
