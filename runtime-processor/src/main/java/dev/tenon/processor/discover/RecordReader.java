package dev.tenon.processor.discover;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ConstraintModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads a record's components, with what Tenon and Jakarta Validation say of them. */
final class RecordReader {

    private static final ClassName CONSTRAINT = ClassName.get("jakarta.validation", "Constraint");

    private final Elements elements;
    private final Annotations annotations;
    private final TypeReader types;

    RecordReader(Elements elements, Annotations annotations, TypeReader types) {
        this.elements = elements;
        this.annotations = annotations;
        this.types = types;
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
        Place place = recordPlace.member(name);
        return new ComponentModel(
                name,
                types.shapeOf(component.asType()),
                place,
                field(owner, name)
                        .map(field -> constraints(field.getAnnotationMirrors(), place))
                        .orElse(List.of()),
                itemConstraints(component.asType(), place),
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

    /** Jakarta's annotations are not for record components: the compiler hands them on to the field. */
    private static Optional<VariableElement> field(TypeElement owner, String name) {
        return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals(name))
                .findFirst();
    }

    private List<ConstraintModel> itemConstraints(TypeMirror type, Place place) {
        if (type instanceof DeclaredType declared && declared.getTypeArguments().size() == 1) {
            return constraints(declared.getTypeArguments().getFirst().getAnnotationMirrors(), place);
        }
        return List.of();
    }

    private List<ConstraintModel> constraints(List<? extends AnnotationMirror> mirrors, Place place) {
        List<AnnotationMirror> found = mirrors.stream()
                .flatMap(mirror ->
                        Stream.<AnnotationMirror>concat(Stream.of(mirror), annotations.contained(mirror).stream()))
                .filter(mirror -> isConstraint(mirror.getAnnotationType().asElement()))
                .toList();
        Map<ClassName, Integer> seen = new HashMap<>();
        return found.stream()
                .map(mirror -> {
                    ClassName type = Annotations.typeOf(mirror);
                    int index = seen.merge(type, 1, Integer::sum) - 1;
                    return new ConstraintModel(type, annotations.values(mirror), place.annotation(type, index));
                })
                .toList();
    }

    private boolean isConstraint(Element annotation) {
        return annotations.has(annotation, CONSTRAINT);
    }
}
