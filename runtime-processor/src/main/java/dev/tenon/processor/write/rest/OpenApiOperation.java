package dev.tenon.processor.write.rest;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.OpenApiModel;
import dev.tenon.processor.model.RequestModel;
import dev.tenon.processor.model.RouteModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.write.dispatch.DispatchSteps;
import dev.tenon.processor.write.json.JavadocText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What OpenAPI says of one route. */
final class OpenApiOperation {

    /** What callers say who they are by. */
    static final String SCHEME = "bearer";

    private static final int OK = 200;

    private final OpenApiModel api;
    private final HandlerModel handler;
    private final RequestModel request;
    private final RouteModel route;
    private final Binding binding;
    private final JavadocText comment;
    private final OpenApiSchemas schemas;
    private final OpenApiResponses responses;

    OpenApiOperation(OpenApiModel api, HandlerModel handler, OpenApiSchemas schemas, OpenApiResponses responses) {
        this.api = api;
        this.handler = handler;
        this.request = handler.request().orElseThrow();
        this.route = handler.route().orElseThrow();
        this.binding = new Binding(api.context(), handler);
        this.comment = JavadocText.of(api.comment(request.record().type()));
        this.schemas = schemas;
        this.responses = responses;
    }

    /** Whether not all may. */
    static boolean isGuarded(HandlerModel handler) {
        return handler.steps().decision().policy().isPresent();
    }

    /** The operation, with the names of parameters that {@code template} has. */
    Map<String, Object> write(String template) {
        Map<String, Object> operation = OpenApiJson.object("operationId", RestApiWriter.methodOf(handler));
        operation.put("tags", List.of(api.context().name()));
        if (!comment.summary().isEmpty()) {
            operation.put("summary", comment.summary());
        }
        if (!comment.description().equals(comment.summary() + ".")) {
            OpenApiJson.describe(operation, comment.description());
        }
        List<Object> parameters = parameters(template);
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        List<ComponentModel> inBody = inBody();
        if (!inBody.isEmpty()) {
            operation.put("requestBody", body(inBody));
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put(Integer.toString(handler.status()), success());
        if (isConditional()) {
            answers.put("304", responses.notModified());
        }
        answers.putAll(responses.failures(handler, !inBody.isEmpty()));
        operation.put("responses", answers);
        if (isGuarded(handler)) {
            operation.put("security", List.of(OpenApiJson.object(SCHEME, List.of())));
        }
        return operation;
    }

    private List<Object> parameters(String template) {
        List<Object> parameters = new ArrayList<>();
        List<String> names = route.at(template).parameters();
        for (int i = 0; i < names.size(); i++) {
            String component = route.parameters().get(i);
            String name = names.get(i);
            request.record().components().stream()
                    .filter(candidate -> candidate.name().equals(component))
                    .map(found -> parameter("path", name, found))
                    .forEach(parameters::add);
        }
        request.record().components().stream()
                .filter(component -> !isElsewhere(component) && !route.hasBody())
                .map(component -> parameter("query", component.name(), component))
                .forEach(parameters::add);
        if (request.record().components().stream().anyMatch(component -> component.is("IfMatch"))) {
            parameters.add(header(
                    "If-Match",
                    false,
                    "The entity tag that was read; refused with 412 when there is a newer one",
                    "\"3\""));
        }
        if (isConditional()) {
            parameters.add(header("If-None-Match", false, "The entity tag of what the caller has already", "\"3\""));
        }
        if (new DispatchSteps(api.context(), handler).hasKeyBeside()) {
            parameters.add(header(
                    "Idempotency-Key",
                    true,
                    "The same for each try of what is to be done once: 1 to 255 visible characters of ASCII",
                    "8e03978e-40d5-43dd-bc93-6894a57f9324"));
        }
        return parameters;
    }

    private Map<String, Object> parameter(String in, String name, ComponentModel component) {
        Map<String, Object> parameter = OpenApiJson.object("name", name, "in", in);
        OpenApiJson.describe(parameter, comment.parameter(component.name()));
        if (in.equals("path") || isRequired(component) && !(component.shape() instanceof Shape.Many)) {
            parameter.put("required", true);
        }
        parameter.put("schema", schemas.taken(component));
        return parameter;
    }

    private static Map<String, Object> header(String name, boolean isRequired, String description, String example) {
        Map<String, Object> parameter = OpenApiJson.object("name", name, "in", "header");
        parameter.put("description", description);
        if (isRequired) {
            parameter.put("required", true);
        }
        parameter.put("schema", OpenApiJson.object("type", "string"));
        parameter.put("example", example);
        return parameter;
    }

    private List<ComponentModel> inBody() {
        return route.hasBody()
                ? request.record().components().stream()
                        .filter(component -> !isElsewhere(component))
                        .toList()
                : List.of();
    }

    private boolean isElsewhere(ComponentModel component) {
        return component.is("IfMatch") || route.parameters().contains(component.name());
    }

    private static boolean isRequired(ComponentModel component) {
        return !component.isOptional() && component.defaultText().isEmpty();
    }

    private Map<String, Object> body(List<ComponentModel> inBody) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (inBody.stream().anyMatch(OpenApiOperation::isRequired)) {
            body.put("required", true);
        }
        body.put("content", OpenApiResponses.content("application/json", schemas.body(request.record(), inBody)));
        return body;
    }

    /** Whether a caller who has the very answer is spared it. */
    private boolean isConditional() {
        return route.method().equals("GET") && handler.status() == OK && binding.hasETag();
    }

    private Map<String, Object> success() {
        Map<String, Object> headers = new LinkedHashMap<>();
        if (binding.isLocated()) {
            headers.put("Location", OpenApiResponses.header("Where it is", "uri-reference"));
        }
        if (binding.hasETag()) {
            headers.put("ETag", OpenApiResponses.header("Its version", ""));
        }
        if (binding.isLinked()) {
            headers.put("Link", OpenApiResponses.header("Where the other pages are, as RFC 8288 has it", ""));
        }
        Map<String, Object> response = OpenApiJson.object("description", OpenApiResponses.meaning(handler.status()));
        if (!headers.isEmpty()) {
            response.put("headers", headers);
        }
        Shape answered = handler.answered();
        if (!(answered instanceof Shape.Nothing)) {
            response.put("content", OpenApiResponses.content("application/json", schemas.given(answered)));
        }
        return response;
    }
}
