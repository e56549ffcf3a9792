package dev.tenon.processor.write.rest;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.OpenApiModel;
import dev.tenon.processor.model.RestModel;
import dev.tenon.processor.model.RouteModel;
import dev.tenon.processor.write.Resource;
import dev.tenon.processor.write.json.JavadocText;
import dev.tenon.processor.write.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes {@code META-INF/tenon/openapi/catalog.json}: OpenAPI 3.1 of the routes of a context. */
public final class OpenApiWriter {

    private final OpenApiModel api;
    private final OpenApiSchemas schemas;
    private final OpenApiResponses responses;

    private OpenApiWriter(OpenApiModel api) {
        this.api = api;
        this.schemas = new OpenApiSchemas(api);
        this.responses = new OpenApiResponses(api, schemas);
    }

    /** The document of a context with {@code @RestApi}. */
    public static Resource write(OpenApiModel api) {
        return new Resource(
                path(api.context()),
                JsonText.of(new OpenApiWriter(api).document()),
                List.of(api.context().place().type()));
    }

    /** Where the document of a context is, from the root of the class output. */
    public static String path(ContextModel context) {
        return "META-INF/tenon/openapi/" + context.schema() + ".json";
    }

    private Map<String, Object> document() {
        ContextModel context = api.context();
        RestModel rest = context.rest().orElseThrow();
        String description = JavadocText.of(api.comment(context.type())).description();
        Map<String, Object> info = OpenApiJson.object("title", rest.title());
        OpenApiJson.describe(info, description);
        info.put("version", rest.version());
        Map<String, Object> tag = OpenApiJson.object("name", context.name());
        OpenApiJson.describe(tag, description);
        Map<String, Object> paths = paths(rest.prefix());

        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", info);
        document.put("tags", List.of(tag));
        document.put("paths", paths);
        document.put("components", components());
        return document;
    }

    private Map<String, Object> components() {
        Map<String, Object> components = OpenApiJson.object("schemas", schemas.components());
        components.put("responses", responses.components());
        if (api.served().stream().anyMatch(OpenApiOperation::isGuarded)) {
            Map<String, Object> bearer = OpenApiJson.object("type", "http", "scheme", "bearer");
            bearer.put("bearerFormat", "JWT");
            components.put("securitySchemes", OpenApiJson.object(OpenApiOperation.SCHEME, bearer));
        }
        return components;
    }

    /** By path, and by method. Routes whose paths differ in names of parameters only have the names of the first of them. */
    private Map<String, Object> paths(String prefix) {
        Map<String, String> byForm = new TreeMap<>();
        Map<String, Map<String, Object>> items = new TreeMap<>();
        for (HandlerModel handler : api.served()) {
            RouteModel route = handler.route().orElseThrow();
            String form = route.template().replaceAll("\\{[^/}]*}", "{}");
            String template = byForm.computeIfAbsent(form, unused -> route.template());
            items.computeIfAbsent(whole(prefix, template), unused -> new TreeMap<>())
                    .put(
                            route.method().toLowerCase(Locale.ROOT),
                            new OpenApiOperation(api, handler, schemas, responses).write(template));
        }
        return new LinkedHashMap<>(items);
    }

    private static String whole(String prefix, String template) {
        return template.equals("/") && !prefix.isEmpty() ? prefix : prefix + template;
    }
}
