package dev.tenon.processor.discover;

import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.RequestModel;
import dev.tenon.processor.model.RouteModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Reads the handlers of a class, and the routes on them. */
final class HandlerReader {

    private static final List<String> ROUTES = List.of("Get", "Post", "Put", "Patch", "Delete");

    private final Annotations annotations;
    private final SignatureReader signatures;
    private final RequestReader requests;
    private final StepsReader steps;
    private final FailsReader fails;

    HandlerReader(Annotations annotations, TypeReader types, SignatureReader signatures, RequestReader requests) {
        this.steps = new StepsReader(annotations, types);
        this.annotations = annotations;
        this.fails = new FailsReader(annotations);
        this.signatures = signatures;
        this.requests = requests;
    }

    /** The methods of {@code holder} that are marked as handlers. */
    List<ExecutableElement> handlers(TypeElement holder) {
        return ElementFilter.methodsIn(holder.getEnclosedElements()).stream()
                .filter(this::isHandler)
                .toList();
    }

    /** Whether the method is marked as a handler. */
    boolean isHandler(ExecutableElement method) {
        return annotations.has(method, Tenon.COMMAND_HANDLER) || annotations.has(method, Tenon.QUERY_HANDLER);
    }

    /** The methods of {@code holder} that have a route but are no handlers. */
    List<RouteModel> strayRoutes(TypeElement holder) {
        return ElementFilter.methodsIn(holder.getEnclosedElements()).stream()
                .filter(method -> !method.getAnnotationMirrors().isEmpty() && !isHandler(method))
                .flatMap(method -> routes(method, SignatureReader.placeOf(method)).stream())
                .toList();
    }

    boolean isReady(TypeElement holder) {
        return handlers(holder).stream().allMatch(SignatureReader::isReady);
    }

    List<HandlerModel> read(TypeElement holder, ClassName context) {
        return handlers(holder).stream()
                .map(method -> read(holder, method, context))
                .toList();
    }

    private HandlerModel read(TypeElement holder, ExecutableElement method, ClassName context) {
        return new HandlerModel(
                signatures.read(holder, method, context),
                annotations.has(method, Tenon.COMMAND_HANDLER),
                isSerializable(method),
                request(method),
                routes(method, SignatureReader.placeOf(method)),
                steps.read(method, SignatureReader.placeOf(method)));
    }

    private boolean isSerializable(ExecutableElement method) {
        return annotations
                .find(method, Tenon.COMMAND_HANDLER)
                .map(mirror -> annotations.constant(mirror, "isolation").equals("SERIALIZABLE"))
                .orElse(false);
    }

    private Optional<RequestModel> request(ExecutableElement method) {
        if (method.getParameters().size() != 1
                || !(method.getParameters().getFirst().asType() instanceof DeclaredType type)) {
            return Optional.empty();
        }
        TypeElement element = (TypeElement) type.asElement();
        return requests.isRequest(element) ? Optional.of(requests.read(element)) : Optional.empty();
    }

    /** The routes on a method. */
    List<RouteModel> routes(ExecutableElement method, Place place) {
        Optional<Integer> status =
                annotations.find(method, Tenon.STATUS).flatMap(mirror -> annotations.number(mirror, "value"));
        return ROUTES.stream()
                .map(name -> ClassName.get("dev.tenon.rest", name))
                .flatMap(name -> annotations.find(method, name).stream()
                        .map(mirror -> new RouteModel(
                                name.simpleName().toUpperCase(Locale.ROOT),
                                annotations.text(mirror, "value"),
                                status,
                                fails.read(method, place),
                                place.annotation(name))))
                .toList();
    }
}
