package dev.tenon.processor.discover;

import dev.tenon.processor.source.ClassName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads annotations by name. */
final class Annotations {

    private final Elements elements;

    Annotations(Elements elements) {
        this.elements = elements;
    }

    /** The annotation of this name on {@code element}. */
    Optional<AnnotationMirror> find(Element element, ClassName name) {
        return find(element, name.canonicalName());
    }

    /** The annotation of this qualified name on {@code element}. */
    Optional<AnnotationMirror> find(Element element, String name) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (isNamed(mirror, name)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    boolean has(Element element, ClassName name) {
        return find(element, name).isPresent();
    }

    /** The qualified names of all annotations on {@code element}. */
    static Set<String> namesOn(Element element) {
        Set<String> names = new HashSet<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            names.add(nameOf(mirror));
        }
        return names;
    }

    /** Whether one of Tenon's annotations is on {@code element}. */
    static boolean isMarked(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (nameOf(mirror).startsWith("dev.tenon.")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(AnnotationMirror mirror, String name) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals(name);
    }

    /** The qualified name of an annotation's type. */
    static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** The name of an annotation's type. */
    static ClassName typeOf(AnnotationMirror mirror) {
        return TypeNames.of((TypeElement) mirror.getAnnotationType().asElement());
    }

    /** All attributes, defaults included, by name. */
    Map<String, Object> values(AnnotationMirror mirror) {
        Map<String, Object> values = new TreeMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                elements.getElementValuesWithDefaults(mirror).entrySet()) {
            values.put(
                    entry.getKey().getSimpleName().toString(), entry.getValue().getValue());
        }
        return values;
    }

    /** The value of an attribute that the annotation itself sets: a default cannot be told from a value like it. */
    static Optional<Object> explicit(AnnotationMirror mirror, String attribute) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(attribute))
                .map(entry -> entry.getValue().getValue())
                .findFirst();
    }

    /** The name of the enum constant that an attribute is set to by the annotation itself. */
    static Optional<String> explicitConstant(AnnotationMirror mirror, String attribute) {
        return explicit(mirror, attribute)
                .filter(VariableElement.class::isInstance)
                .map(constant -> ((VariableElement) constant).getSimpleName().toString());
    }

    /** Whether every attribute has a value that the compiler understands. */
    boolean isComplete(AnnotationMirror mirror) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> values =
                elements.getElementValuesWithDefaults(mirror);
        return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements()).stream()
                .allMatch(attribute -> values.containsKey(attribute)
                        && !"<error>".equals(values.get(attribute).getValue()));
    }

    String text(AnnotationMirror mirror, String attribute) {
        Object value = values(mirror).get(attribute);
        return value == null ? "" : value.toString();
    }

    Optional<Integer> number(AnnotationMirror mirror, String attribute) {
        return values(mirror).get(attribute) instanceof Integer number ? Optional.of(number) : Optional.empty();
    }

    boolean flag(AnnotationMirror mirror, String attribute) {
        return Boolean.TRUE.equals(values(mirror).get(attribute));
    }

    double fraction(AnnotationMirror mirror, String attribute) {
        return values(mirror).get(attribute) instanceof Double number ? number : 0;
    }

    /** The strings of an array. */
    List<String> texts(AnnotationMirror mirror, String attribute) {
        return values(mirror).get(attribute) instanceof List<?> list
                ? list.stream()
                        .map(item -> ((AnnotationValue) item).getValue().toString())
                        .toList()
                : List.of();
    }

    Optional<TypeMirror> type(AnnotationMirror mirror, String attribute) {
        return values(mirror).get(attribute) instanceof TypeMirror type ? Optional.of(type) : Optional.empty();
    }

    /** The annotations of this name on {@code element}, also where the compiler has put several into a container. */
    List<AnnotationMirror> all(Element element, ClassName name, ClassName container) {
        return find(element, container)
                .map(this::contained)
                .orElseGet(() -> find(element, name).stream().toList());
    }

    /** The name of an enum's constant. */
    String constant(AnnotationMirror mirror, String attribute) {
        return values(mirror).get(attribute) instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : "";
    }

    /** The types of an array, each empty where the compiler knows none. */
    List<Optional<TypeMirror>> types(AnnotationMirror mirror, String attribute) {
        return values(mirror).get(attribute) instanceof List<?> list
                ? list.stream()
                        .map(item -> ((AnnotationValue) item).getValue())
                        .map(value ->
                                value instanceof TypeMirror type ? Optional.of(type) : Optional.<TypeMirror>empty())
                        .toList()
                : List.of(Optional.empty());
    }

    /** The classes that an attribute names, without those that are not known. */
    List<ClassName> classes(AnnotationMirror mirror, String attribute) {
        return types(mirror, attribute).stream()
                .flatMap(Optional::stream)
                .map(TypeReader::nameOf)
                .filter(ClassName.class::isInstance)
                .map(ClassName.class::cast)
                .toList();
    }

    /** The annotations inside a container such as {@code @TypedIds}. */
    List<AnnotationMirror> contained(AnnotationMirror container) {
        if (!(values(container).get("value") instanceof List<?> list)) {
            return List.of();
        }
        return list.stream()
                .map(item -> ((AnnotationValue) item).getValue())
                .filter(AnnotationMirror.class::isInstance)
                .map(AnnotationMirror.class::cast)
                .toList();
    }
}
