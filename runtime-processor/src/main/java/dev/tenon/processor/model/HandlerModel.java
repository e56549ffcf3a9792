package dev.tenon.processor.model;

import dev.tenon.processor.model.SignatureModel.Environment;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A method marked {@code @CommandHandler} or {@code @QueryHandler}.
 *
 * @param isSerializable whether it asks for a transaction as if it were alone
 * @param request the request it takes, if it takes one
 * @param steps what is to be done around it
 */
public record HandlerModel(
        SignatureModel signature,
        boolean isCommandHandler,
        boolean isSerializable,
        Optional<RequestModel> request,
        List<RouteModel> routes,
        StepsModel steps)
        implements Comparable<HandlerModel> {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    public HandlerModel {
        routes = List.copyOf(routes);
    }

    /** Whether it takes a request of the kind that its annotation names. */
    public boolean takesItsKind() {
        return request.map(taken -> taken.isCommand() == isCommandHandler).orElse(false);
    }

    /** Whether dispatch can call it. */
    public boolean isSound() {
        return signature.isSound()
                && takesItsKind()
                && request.map(taken -> !taken.isGeneric()).orElse(false);
    }

    /** Whether what it takes, and what it yields, can be kept as JSON. */
    public boolean canBeKept() {
        return !(result() instanceof Shape.Paged)
                && !(result() instanceof Shape.Unsupported)
                && result().unknown().isEmpty()
                && request.stream()
                        .flatMap(taken -> taken.record().components().stream())
                        .allMatch(EventModel::isStorable);
    }

    /** The class that declares it. */
    public ClassName holder() {
        return signature.holder();
    }

    /** The method. */
    public String method() {
        return signature.method();
    }

    /** The environment it asks for. */
    public Environment environment() {
        return signature.environment();
    }

    /** What it yields. */
    public Shape result() {
        return signature.result();
    }

    /** Where it stands. */
    public Place place() {
        return signature.place();
    }

    /** The route it is served at, if any. */
    public Optional<RouteModel> route() {
        return routes.stream().findFirst();
    }

    /** What is answered over HTTP when it goes well, if anything is. */
    public Shape answered() {
        return result() instanceof Shape.Optional optional ? optional.item() : result();
    }

    /** The status over HTTP when it goes well. */
    public int status() {
        return route().flatMap(RouteModel::status).orElseGet(this::usualStatus);
    }

    private int usualStatus() {
        if (answered() instanceof Shape.Nothing) {
            return NO_CONTENT;
        }
        return route().filter(route -> route.method().equals("POST")).isPresent() ? CREATED : OK;
    }

    /** The type of its result. */
    public TypeName resultType() {
        return result().type().box();
    }

    @Override
    public int compareTo(HandlerModel other) {
        return place().compareTo(other.place());
    }
}
