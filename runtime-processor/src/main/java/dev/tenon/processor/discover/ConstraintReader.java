package dev.tenon.processor.discover;

import dev.tenon.processor.model.ConstraintModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.source.ClassName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the constraints among the annotations of a value. */
final class ConstraintReader {

    private static final ClassName CONSTRAINT = ClassName.get("jakarta.validation", "Constraint");
    private static final String BUILT_IN = "jakarta.validation.constraints";

    private final Annotations annotations;
    private final OwnConstraintReader own;

    ConstraintReader(Types types, Annotations annotations, TypeReader reader) {
        this.annotations = annotations;
        this.own = new OwnConstraintReader(types, annotations, reader);
    }

    /**
     * The constraints among {@code mirrors}.
     *
     * @param value the type of what they are on
     * @param home the package of the code that checks them
     * @param place what they are on
     */
    List<ConstraintModel> read(List<? extends AnnotationMirror> mirrors, TypeMirror value, String home, Place place) {
        Map<ClassName, Integer> seen = new HashMap<>();
        return constraints(mirrors)
                .map(mirror -> {
                    ClassName type = Annotations.typeOf(mirror);
                    int index = seen.merge(type, 1, Integer::sum) - 1;
                    return constraint(mirror, value, home, place.annotation(type, index));
                })
                .toList();
    }

    /** Whether any of {@code mirrors} is a constraint. */
    boolean isAny(List<? extends AnnotationMirror> mirrors) {
        return constraints(mirrors).findAny().isPresent();
    }

    private Stream<AnnotationMirror> constraints(List<? extends AnnotationMirror> mirrors) {
        return mirrors.stream()
                .flatMap(mirror ->
                        Stream.<AnnotationMirror>concat(Stream.of(mirror), annotations.contained(mirror).stream()))
                .filter(mirror -> annotations.has(mirror.getAnnotationType().asElement(), CONSTRAINT));
    }

    private ConstraintModel constraint(AnnotationMirror mirror, TypeMirror value, String home, Place place) {
        ClassName type = Annotations.typeOf(mirror);
        Map<String, Object> attributes = plain(annotations.values(mirror));
        TypeElement element = (TypeElement) mirror.getAnnotationType().asElement();
        return new ConstraintModel(
                type,
                attributes,
                Annotations.explicit(mirror, "message").isPresent(),
                type.packageName().equals(BUILT_IN)
                        ? Optional.empty()
                        : Optional.of(own.read(element, attributes, parts(element, value, home, place), value, home)),
                place);
    }

    /** The constraints on a constraint, all to be shown where that is. */
    private List<ConstraintModel> parts(TypeElement annotation, TypeMirror value, String home, Place place) {
        return constraints(annotation.getAnnotationMirrors())
                .filter(mirror -> !mirror.getAnnotationType().asElement().equals(annotation))
                .map(mirror -> constraint(mirror, value, home, place))
                .toList();
    }

    private static Map<String, Object> plain(Map<String, Object> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> plain(entry.getValue()), (one, other) -> one, TreeMap::new));
    }

    private static Object plain(Object value) {
        return switch (value) {
            case VariableElement constant -> constant.getSimpleName().toString();
            case List<?> list ->
                list.stream()
                        .map(item -> plain(((AnnotationValue) item).getValue()))
                        .toList();
            case Number number -> number;
            case Boolean flag -> flag;
            default -> value.toString();
        };
    }
}
