package dev.tenon.processor.discover;

import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.UsedModule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads the {@code @Uses} of a context. The generated module says what it needs and gives, so that it may come from
 * another artifact, as a class file.
 */
final class UsesReader {

    private final Elements elements;
    private final Annotations annotations;
    private final TypeReader types;

    UsesReader(Elements elements, Annotations annotations, TypeReader types) {
        this.elements = elements;
        this.annotations = annotations;
        this.types = types;
    }

    /** Whether it stands here. */
    boolean isHere(TypeElement context) {
        return annotations.has(context, Tenon.USES);
    }

    /** Whether all modules have been generated, with all that they give. */
    boolean isReady(TypeElement context) {
        return annotations
                .find(context, Tenon.USES)
                .map(mirror -> annotations.types(mirror, "value"))
                .orElse(List.of())
                .stream()
                .allMatch(named -> named.filter(TypeReader::isResolved).isPresent()
                        && environment(named).stream()
                                .flatMap(this::accessors)
                                .allMatch(method -> TypeReader.isResolved(method.getReturnType())));
    }

    /** The modules that exist: of others the compiler says that they do not. */
    List<UsedModule> read(TypeElement context) {
        Place place = Place.of(context.getQualifiedName().toString())
                .annotation(Tenon.USES)
                .attribute("value");
        return annotations
                .find(context, Tenon.USES)
                .map(mirror -> annotations.types(mirror, "value"))
                .orElse(List.of())
                .stream()
                .flatMap(Optional::stream)
                .filter(TypeReader::isResolved)
                .map(named -> module(context, named, place))
                .toList();
    }

    private UsedModule module(TypeElement context, TypeMirror named, Place place) {
        Optional<TypeElement> environment = environment(Optional.of(named));
        List<ExecutableElement> accessors =
                environment.stream().flatMap(this::accessors).toList();
        String flaw = flaw(context, named, environment, accessors);
        return new UsedModule(
                place,
                flaw.isEmpty() ? TypeNames.of(element(named).orElseThrow()) : Tenon.OBJECT,
                named.toString(),
                flaw,
                environment.map(TypeNames::of).orElse(Tenon.OBJECT),
                element(named).filter(UsesReader::isSelfMade).isPresent(),
                flaw.isEmpty()
                        ? accessors.stream()
                                .map(method -> new UsedModule.Accessor(
                                        method.getSimpleName().toString(), TypeNames.of(method.getReturnType())))
                                .toList()
                        : List.of());
    }

    private String flaw(
            TypeElement context,
            TypeMirror named,
            Optional<TypeElement> environment,
            List<ExecutableElement> accessors) {
        if (environment.isEmpty()) {
            return "no module that was generated for a context";
        }
        String own = context.getQualifiedName() + "Module";
        if (element(named)
                .filter(module -> module.getQualifiedName().contentEquals(own))
                .isPresent()) {
            return "its own module";
        }
        return accessors.stream()
                .flatMap(method -> types.firstHidden(method.getReturnType(), types.packageOf(context)).stream())
                .findFirst()
                .map(hidden -> "made of '" + hidden + "', which is not visible in package " + types.packageOf(context))
                .orElse("");
    }

    /** What {@code runtime()} of a generated module returns. */
    private Optional<TypeElement> environment(Optional<? extends TypeMirror> named) {
        return named.flatMap(UsesReader::element)
                .filter(module -> annotations.has(module, Tenon.GENERATED))
                .flatMap(module -> methods(module, "runtime").findFirst())
                .flatMap(method -> element(method.getReturnType()))
                .filter(environment -> annotations.has(environment, Tenon.GENERATED));
    }

    private Stream<ExecutableElement> accessors(TypeElement environment) {
        return ElementFilter.methodsIn(elements.getAllMembers(environment)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT)
                        && !method.getSimpleName().contentEquals("platform"))
                .sorted(Comparator.comparing(method -> method.getSimpleName().toString()));
    }

    private static boolean isSelfMade(TypeElement module) {
        return methods(module, "create")
                .anyMatch(method -> method.getParameters().isEmpty());
    }

    private static Stream<ExecutableElement> methods(TypeElement type, String name) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(name));
    }

    private static Optional<TypeElement> element(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }
}
