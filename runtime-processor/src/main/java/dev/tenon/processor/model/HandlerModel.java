package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A method marked {@code @CommandHandler} or {@code @QueryHandler}.
 *
 * @param holder the class that declares it
 * @param request the request it takes, if it takes one
 * @param unknown the name of a type in the signature that nothing declares, other than the environment, or empty
 * @param isSerializable whether it asks for a transaction as if it were alone
 * @param environment which of the context's environments it asks for
 * @param environmentName how the user wrote it
 * @param result what it yields
 */
public record HandlerModel(
        ClassName holder,
        String method,
        boolean isCommandHandler,
        boolean isSerializable,
        boolean isStatic,
        boolean isReachable,
        Optional<RequestModel> request,
        boolean returnsEff,
        String unknown,
        Environment environment,
        String environmentName,
        Shape result,
        List<RouteModel> routes,
        Place place)
        implements Comparable<HandlerModel> {

    public HandlerModel {
        routes = List.copyOf(routes);
    }

    /** Whether it takes a request of the kind that its annotation names. */
    public boolean takesItsKind() {
        return request.map(taken -> taken.isCommand() == isCommandHandler).orElse(false);
    }

    /** Whether dispatch can call it. */
    public boolean isSound() {
        return unknown.isEmpty()
                && takesItsKind()
                && request.map(taken -> !taken.isGeneric()).orElse(false)
                && isStatic
                && isReachable
                && request.isPresent()
                && returnsEff
                && environment != Environment.OTHER;
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
