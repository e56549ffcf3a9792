package dev.tenon.processor.write.rest;

import dev.tenon.processor.model.DomainFailureModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.OpenApiModel;
import dev.tenon.processor.model.RestModel;
import dev.tenon.processor.model.RouteModel;
import dev.tenon.processor.write.json.JavadocText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The answers when something does not go well: problem details of RFC 9457, one response for each status. */
final class OpenApiResponses {

    private static final String NEW_LINE = """

        """;

    /** The statuses that Tenon itself gives: what they are called, and what they mean. */
    private static final Map<Integer, Known> KNOWN = Map.ofEntries(
            known(400, "Malformed", "The path, the query, a header or the body cannot be read"),
            known(401, "Unauthorized", "It is not known who asks, or the token that says so does not hold"),
            known(403, "Forbidden", "Whoever asks may not"),
            known(404, "NotFound", "What is asked for, or something that it needs, is not there"),
            known(409, "Conflict", "It does not fit what is there; `reason` says why"),
            known(412, "PreconditionFailed", "It was changed since the version that `If-Match` names"),
            known(413, "ContentTooLarge", "The body is too large"),
            known(415, "UnsupportedMediaType", "The body is not `application/json` in UTF-8"),
            known(422, "Invalid", "It breaks rules; `errors` names the fields"),
            known(429, "RateLimited", "It was asked for too often"),
            known(500, "InternalError", "Something went wrong inside; the log has it under the same `id`"),
            known(503, "Unavailable", "Something that it needs does not answer, or the server is stopping"),
            known(504, "TimedOut", "It took too long"));

    private final OpenApiModel api;
    private final Map<String, Object> problem;
    private final Map<Integer, Map<String, Object>> components = new TreeMap<>();

    private record Known(String name, String description) {}

    private static Map.Entry<Integer, Known> known(int status, String name, String description) {
        return Map.entry(status, new Known(name, description));
    }

    OpenApiResponses(OpenApiModel api, OpenApiSchemas schemas) {
        this.api = api;
        this.problem = OpenApiProblem.in(schemas);
    }

    /** What a status of success means. */
    static String meaning(int status) {
        return switch (status) {
            case 201 -> "It was made";
            case 202 -> "It was accepted, and goes on";
            case 204 -> "It was done";
            default -> "It went well";
        };
    }

    /** {@code {"application/json": {"schema": ...}}}. */
    static Map<String, Object> content(String mediaType, Map<String, Object> schema) {
        return OpenApiJson.object(mediaType, OpenApiJson.object("schema", schema));
    }

    /** A header that is a text. */
    static Map<String, Object> header(String description, String format) {
        Map<String, Object> schema = OpenApiJson.object("type", "string");
        if (!format.isEmpty()) {
            schema.put("format", format);
        }
        return OpenApiJson.object("description", description, "schema", schema);
    }

    /** The caller has it already. */
    Map<String, Object> notModified() {
        return OpenApiJson.object(
                "description",
                "The caller has it already, as `If-None-Match` says",
                "headers",
                OpenApiJson.object("ETag", header("Its version", "")));
    }

    /** References to all that can go wrong, by status. */
    Map<String, Object> failures(HandlerModel handler, boolean hasBody) {
        Map<String, Object> failures = new LinkedHashMap<>();
        List<DomainFailureModel> own = refusals(handler);
        for (int status : statuses(handler, hasBody)) {
            List<DomainFailureModel> here = of(own, status);
            List<DomainFailureModel> all = of(refusals(), status);
            failures.put(Integer.toString(status), here.equals(all) ? shared(status, all) : response(status, here));
        }
        return failures;
    }

    /** What all handlers answer that do not say what they fail with. */
    private Map<String, Object> shared(int status, List<DomainFailureModel> all) {
        components.computeIfAbsent(status, unseen -> response(status, all));
        return OpenApiJson.reference("responses", name(status));
    }

    private static List<DomainFailureModel> of(List<DomainFailureModel> failures, int status) {
        return failures.stream()
                .filter(failure -> failure.status().orElseThrow() == status)
                .toList();
    }

    private Set<Integer> statuses(HandlerModel handler, boolean hasBody) {
        // 401 also where anybody may call: what says who calls may be wrong there too.
        Set<Integer> statuses = new TreeSet<>(List.of(400, 401, 404, 500, 503, 504));
        if (OpenApiOperation.isGuarded(handler)) {
            statuses.add(403);
        }
        if (handler.isCommandHandler()) {
            statuses.addAll(List.of(409, 422));
        }
        var taken = handler.request().orElseThrow().record().components();
        if (!taken.isEmpty()) {
            statuses.add(422);
        }
        if (taken.stream().anyMatch(component -> component.is("IfMatch"))) {
            statuses.add(412);
        }
        if (hasBody) {
            statuses.addAll(List.of(413, 415));
        }
        if (handler.steps().limit().isPresent()) {
            statuses.add(429);
        }
        refusals(handler).forEach(failure -> statuses.add(failure.status().orElseThrow()));
        return statuses;
    }

    /** Those that {@code @Fails} of the handler, or else of the context, names; without it any handler of the context may refuse in the words of the context. */
    private List<DomainFailureModel> refusals(HandlerModel handler) {
        return handler.route()
                .flatMap(RouteModel::fails)
                .or(() -> api.context().rest().flatMap(RestModel::fails))
                .map(fails -> refusals().stream()
                        .filter(failure -> fails.failures().contains(failure.type()))
                        .toList())
                .orElseGet(this::refusals);
    }

    private List<DomainFailureModel> refusals() {
        return api.context().failures().stream()
                .filter(failure -> failure.isReachable() && failure.status().isPresent())
                .toList();
    }

    private static String name(int status) {
        Known known = KNOWN.get(status);
        return known == null ? "Status" + status : known.name();
    }

    private Map<String, Object> response(int status, List<DomainFailureModel> failures) {
        Map<String, Object> response = OpenApiJson.object("description", description(status, failures));
        if (status == 401) {
            response.put("headers", OpenApiJson.object("WWW-Authenticate", header("How to say who asks", "")));
        }
        if (status == 429) {
            Map<String, Object> seconds = OpenApiJson.object("type", "integer", "minimum", 0);
            response.put(
                    "headers",
                    OpenApiJson.object(
                            "Retry-After",
                            OpenApiJson.object(
                                    "description", "After how many seconds to ask again", "schema", seconds)));
        }
        response.put("content", content("application/problem+json", problem));
        return response;
    }

    private String description(int status, List<DomainFailureModel> failures) {
        Known known = KNOWN.get(status);
        StringBuilder text = new StringBuilder(known == null ? "It is refused" : known.description());
        String before = NEW_LINE + NEW_LINE;
        for (DomainFailureModel failure : failures) {
            String said = JavadocText.of(api.comment(failure.type())).summary();
            text.append(before)
                    .append("- `")
                    .append(failure.type().simpleName())
                    .append('`');
            text.append(said.isEmpty() ? "" : ": " + said);
            before = NEW_LINE;
        }
        return text.toString();
    }

    /** The responses that were referred to, by name. */
    Map<String, Object> components() {
        Map<String, Object> byName = new TreeMap<>();
        components.forEach((status, response) -> byName.put(name(status), response));
        return byName;
    }
}
