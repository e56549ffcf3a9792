package dev.tenon.processor.write.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of problem details (RFC 9457), with the members that Tenon adds. */
final class OpenApiProblem {

    private OpenApiProblem() {}

    /** A reference to it. */
    static Map<String, Object> in(OpenApiSchemas schemas) {
        Map<String, Object> fieldError = schemas.other("FieldProblem", fieldError());
        return schemas.other("Problem", problem(fieldError));
    }

    private static Map<String, Object> problem(Map<String, Object> fieldError) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "type", text("What kind of problem it is, such as `urn:tenon:problem:not-found`", "uri-reference"));
        properties.put("title", text("The same in words", ""));
        properties.put("status", OpenApiJson.object("type", "integer", "format", "int32"));
        properties.put("detail", text("What happened, for people", ""));
        properties.put("instance", text("The path of the request", "uri-reference"));
        Map<String, Object> errors = OpenApiJson.object("type", "array", "items", fieldError);
        errors.put("description", "All that is wrong with the request");
        properties.put("errors", errors);
        Map<String, Object> reason = text("Why it conflicts", "");
        reason.put(
                "enum",
                List.of(
                        "stale-version",
                        "duplicate-key",
                        "duplicate-value",
                        "missing-reference",
                        "still-referenced",
                        "concurrent-change",
                        "refused"));
        properties.put("reason", reason);
        properties.put("id", text("Where the log tells more of what went wrong inside", ""));
        return object(properties, List.of("type", "title", "status", "detail", "instance"));
    }

    private static Map<String, Object> fieldError() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("pointer", text("Where in the body, as a JSON pointer", "json-pointer"));
        properties.put("parameter", text("Which parameter of the path or the query", ""));
        properties.put("header", text("Which header", ""));
        properties.put("detail", text("What is wrong there", ""));
        return object(properties, List.of("detail"));
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = OpenApiJson.object("type", "object", "properties", properties);
        schema.put("required", required);
        return schema;
    }

    private static Map<String, Object> text(String description, String format) {
        Map<String, Object> schema = OpenApiJson.object("type", "string", "description", description);
        if (!format.isEmpty()) {
            schema.put("format", format);
        }
        return schema;
    }
}
