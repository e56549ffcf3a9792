package dev.tenon.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A method marked {@code @CommandHandler} or {@code @QueryHandler}.
 *
 * @param holder the class that declares it
 * @param request the request it takes, if it takes one
 * @param environment which of the context's environments it asks for
 * @param environmentName how the user wrote it
 * @param result what it yields
 */
public record HandlerModel(
        ClassName holder,
        String method,
        boolean isCommandHandler,
        boolean isStatic,
        boolean isReachable,
        Optional<RequestModel> request,
        boolean returnsEff,
        Environment environment,
        String environmentName,
        Shape result,
        List<RouteModel> routes,
        Place place)
        implements Comparable<HandlerModel> {

    public HandlerModel {
        routes = List.copyOf(routes);
    }

    /** Whether dispatch can call it. */
    public boolean isSound() {
        return isStatic && isReachable && request.isPresent() && returnsEff && environment != Environment.OTHER;
    }

    /** The route it is served at, if any. */
    public Optional<RouteModel> route() {
        return routes.stream().findFirst();
    }

    /** The type of its result. */
    public TypeName resultType() {
        return result.type().box();
    }

    @Override
    public int compareTo(HandlerModel other) {
        return place.compareTo(other.place);
    }

    /** The environments of a context. */
    public enum Environment {
        READS,
        RUNTIME,
        TX,
        OTHER
    }
}
