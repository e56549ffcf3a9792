package dev.tenon.processor.discover;

import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.HandlerModel.Environment;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.RequestModel;
import dev.tenon.processor.model.RouteModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the handlers of a class, and the routes on them. */
final class HandlerReader {

    private static final List<String> ROUTES = List.of("Get", "Post", "Put", "Patch", "Delete");

    private final Annotations annotations;
    private final TypeReader types;
    private final RequestReader requests;

    HandlerReader(Annotations annotations, TypeReader types, RequestReader requests) {
        this.annotations = annotations;
        this.types = types;
        this.requests = requests;
    }

    /** The methods of {@code holder} that are marked as handlers. */
    List<ExecutableElement> handlers(TypeElement holder) {
        return ElementFilter.methodsIn(holder.getEnclosedElements()).stream()
                .filter(method ->
                        annotations.has(method, Tenon.COMMAND_HANDLER) || annotations.has(method, Tenon.QUERY_HANDLER))
                .toList();
    }

    /** The methods of {@code holder} that have a route but are no handlers. */
    List<RouteModel> strayRoutes(TypeElement holder) {
        return ElementFilter.methodsIn(holder.getEnclosedElements()).stream()
                .filter(method -> !handlers(holder).contains(method))
                .flatMap(method -> routes(method, placeOf(method)).stream())
                .toList();
    }

    boolean isReady(TypeElement holder) {
        return handlers(holder).stream()
                .allMatch(method -> TypeReader.isResolved(method.getReturnType())
                        && method.getParameters().stream()
                                .allMatch(parameter -> TypeReader.isResolved(parameter.asType())));
    }

    List<HandlerModel> read(TypeElement holder, ClassName context) {
        return handlers(holder).stream()
                .map(method -> read(holder, method, context))
                .toList();
    }

    private HandlerModel read(TypeElement holder, ExecutableElement method, ClassName context) {
        List<? extends TypeMirror> arguments = effArguments(method.getReturnType());
        String environment = arguments.isEmpty()
                ? method.getReturnType().toString()
                : arguments.getFirst().toString();
        return new HandlerModel(
                TypeNames.of(holder),
                method.getSimpleName().toString(),
                annotations.has(method, Tenon.COMMAND_HANDLER),
                isSerializable(method),
                method.getModifiers().contains(Modifier.STATIC),
                types.isReachable(method, context.packageName()),
                request(method),
                !arguments.isEmpty(),
                unknown(method, arguments),
                environment(environment, context),
                environment,
                arguments.isEmpty() ? new Shape.Nothing() : types.shapeOf(arguments.get(1)),
                routes(method, placeOf(method)),
                placeOf(method));
    }

    private boolean isSerializable(ExecutableElement method) {
        return annotations
                .find(method, Tenon.COMMAND_HANDLER)
                .map(mirror -> annotations.constant(mirror, "isolation").equals("SERIALIZABLE"))
                .orElse(false);
    }

    private static String unknown(ExecutableElement method, List<? extends TypeMirror> arguments) {
        Stream<? extends TypeMirror> returned =
                arguments.isEmpty() ? Stream.of(method.getReturnType()) : Stream.of(arguments.get(1));
        return Stream.concat(method.getParameters().stream().map(VariableElement::asType), returned)
                .filter(type -> !TypeReader.isResolved(type))
                .map(TypeReader::firstUnknown)
                .findFirst()
                .orElse("");
    }

    private static List<? extends TypeMirror> effArguments(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && ((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .contentEquals(Tenon.EFF.canonicalName())
                        && declared.getTypeArguments().size() == 2
                ? declared.getTypeArguments()
                : List.of();
    }

    private Optional<RequestModel> request(ExecutableElement method) {
        if (method.getParameters().size() != 1
                || !(method.getParameters().getFirst().asType() instanceof DeclaredType type)) {
            return Optional.empty();
        }
        TypeElement element = (TypeElement) type.asElement();
        return requests.isRequest(element) ? Optional.of(requests.read(element)) : Optional.empty();
    }

    /** By name, because the environment may have been generated in the round before. */
    private static Environment environment(String name, ClassName context) {
        for (Environment environment : List.of(Environment.READS, Environment.RUNTIME, Environment.TX)) {
            String suffix = environment.name().charAt(0)
                    + environment.name().substring(1).toLowerCase(Locale.ROOT);
            ClassName environmentType = ClassName.get(context.packageName(), context.simpleName() + suffix);
            if (name.equals(environmentType.canonicalName()) || name.equals(environmentType.simpleName())) {
                return environment;
            }
        }
        return Environment.OTHER;
    }

    private List<RouteModel> routes(ExecutableElement method, Place place) {
        Optional<Integer> status =
                annotations.find(method, Tenon.STATUS).flatMap(mirror -> annotations.number(mirror, "value"));
        return ROUTES.stream()
                .map(name -> ClassName.get("dev.tenon.rest", name))
                .flatMap(name -> annotations.find(method, name).stream()
                        .map(mirror -> new RouteModel(
                                name.simpleName().toUpperCase(Locale.ROOT),
                                annotations.text(mirror, "value"),
                                status,
                                place.annotation(name))))
                .toList();
    }

    private static Place placeOf(ExecutableElement method) {
        String holder = Objects.requireNonNull((TypeElement) method.getEnclosingElement())
                .getQualifiedName()
                .toString();
        return Place.of(holder).member(method.toString());
    }
}
