package dev.tenon.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An HTTP route of a handler.
 *
 * @param method such as {@code GET}
 * @param template the path below the prefix
 * @param status the status of {@code @Status}
 * @param fails what {@code @Fails} names; empty where it is not said
 */
public record RouteModel(
        String method, String template, Optional<Integer> status, Optional<FailsModel> fails, Place place) {

    /** This with another path. */
    public RouteModel at(String other) {
        return new RouteModel(method, other, status, fails, place);
    }

    /** The names of the path's parameters, in order. */
    public List<String> parameters() {
        List<String> names = new ArrayList<>();
        for (String segment : template.split("/")) {
            if (isParameter(segment)) {
                names.add(segment.substring(1, segment.length() - 1));
            }
        }
        return names;
    }

    /** The template with every parameter alike: two routes of the same form answer the same requests. */
    public String form() {
        return method + " " + template.replaceAll("\\{[^/}]*}", "{}");
    }

    /** Whether the path is well-formed. */
    public boolean isWellFormed() {
        if (!template.startsWith("/") || template.contains("//") || template.length() > 1 && template.endsWith("/")) {
            return false;
        }
        for (String segment : template.substring(1).split("/")) {
            boolean literal = segment.matches("[A-Za-z0-9._~-]*");
            boolean parameter = segment.matches("\\{[A-Za-z_$][A-Za-z0-9_$]*}");
            if (!literal && !parameter) {
                return false;
            }
        }
        return parameters().stream().distinct().count() == parameters().size();
    }

    /** Whether the request has a body to bind. */
    public boolean hasBody() {
        return method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{") && segment.endsWith("}") && segment.length() > 2;
    }
}
