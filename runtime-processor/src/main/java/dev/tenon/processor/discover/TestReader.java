package dev.tenon.processor.discover;

import dev.tenon.processor.model.MissingTestRuntime;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TestedName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what a {@code @TenonTest} names, and what it asks for. */
final class TestReader {

    private static final String RUNTIME = "Runtime";

    private final Annotations annotations;

    TestReader(Annotations annotations) {
        this.annotations = annotations;
    }

    /** A context, or what a test takes for one. */
    private record Named(TypeMirror type, Place place) {}

    /** What a test names that is no context. */
    List<TestedName> strayNames(TypeElement test) {
        return named(test)
                .filter(named -> context(named).isEmpty())
                .map(named -> new TestedName(named.type().toString(), named.place()))
                .toList();
    }

    /** The runtimes that a test asks for by a name that nothing has; {@code sources} are all types that are compiled. */
    List<MissingTestRuntime> missing(TypeElement test, Collection<TypeElement> sources) {
        List<Named> contexts =
                named(test).filter(named -> context(named).isPresent()).toList();
        return contexts.isEmpty()
                ? List.of()
                : unknown(test)
                        .map(name -> missing(name, meant(name, contexts), sources))
                        .toList();
    }

    private MissingTestRuntime missing(String name, Named context, Collection<TypeElement> sources) {
        return new MissingTestRuntime(
                name,
                context.type().toString(),
                sources.stream()
                        .filter(source -> annotations
                                .find(source, Tenon.TEST_RUNTIME)
                                .flatMap(mirror -> annotations.type(mirror, "value"))
                                .filter(type ->
                                        type.toString().equals(context.type().toString()))
                                .isPresent())
                        .map(source -> source.getSimpleName().toString())
                        .findFirst(),
                context.place());
    }

    /** {@code TestClinicRuntime} means {@code Clinic}. */
    private static Named meant(String name, List<Named> contexts) {
        return contexts.stream()
                .filter(context -> name.contains(
                        ((DeclaredType) context.type()).asElement().getSimpleName()))
                .findFirst()
                .orElse(contexts.getFirst());
    }

    /** What is called like a runtime in the signatures of a test, and is not known. */
    private static Stream<String> unknown(TypeElement test) {
        Set<String> unknown = new TreeSet<>();
        for (Element member : test.getEnclosedElements()) {
            switch (member) {
                case VariableElement field -> addUnknown(field.asType(), unknown);
                case ExecutableElement method ->
                    method.getParameters().forEach(parameter -> addUnknown(parameter.asType(), unknown));
                default -> {}
            }
        }
        return unknown.stream();
    }

    private static void addUnknown(TypeMirror type, Set<String> unknown) {
        if (type.getKind() == TypeKind.ERROR && type.toString().endsWith(RUNTIME)) {
            unknown.add(((DeclaredType) type).asElement().getSimpleName().toString());
        }
    }

    private Stream<Named> named(TypeElement test) {
        return annotations.find(test, Tenon.TENON_TEST).stream().flatMap(mirror -> {
            List<Optional<TypeMirror>> names = annotations.types(mirror, "value");
            return IntStream.range(0, names.size())
                    .boxed()
                    .flatMap(i -> names
                            .get(i)
                            .filter(TypeReader::isResolved)
                            .map(type -> new Named(
                                    type,
                                    Place.of(test.getQualifiedName().toString())
                                            .annotation(Tenon.TENON_TEST)
                                            .item("value", i)))
                            .stream());
        });
    }

    private Optional<DeclaredType> context(Named named) {
        return Optional.of(named.type())
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast)
                .filter(type -> annotations.has(type.asElement(), Tenon.RUNTIME));
    }
}
