package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the OpenAPI document of a context is made of.
 *
 * @param ids the declarations of the typed ids that routes speak of, where they are known
 * @param comments the Javadoc of types whose sources are here
 */
public record OpenApiModel(ContextModel context, Map<ClassName, IdModel> ids, Map<ClassName, String> comments) {

    public OpenApiModel {
        ids = Map.copyOf(ids);
        comments = Map.copyOf(comments);
    }

    /** The handlers that have a route which is served. */
    public List<HandlerModel> served() {
        return served(context);
    }

    /** The handlers of a context that have a route which is served. */
    public static List<HandlerModel> served(ContextModel context) {
        return context.handlers().stream()
                .filter(handler -> handler.isSound()
                        && handler.route().map(RouteModel::isWellFormed).orElse(false))
                .toList();
    }

    /** The Javadoc of a type; empty when there is none. */
    public String comment(ClassName type) {
        return comments.getOrDefault(type, "");
    }

    /** The record of that name, if routes speak of it. */
    public Optional<RecordModel> record(ClassName type) {
        return context.records().stream()
                .filter(record -> record.type().equals(type))
                .findFirst();
    }
}
