package dev.tenon.processor.write.rest;

import dev.tenon.processor.model.IdModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.write.json.PortablePattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schemas of typed ids: texts, whatever they are made of. */
final class OpenApiIds {

    /** Of the example of the specification of TypeID. */
    private static final String SUFFIX = "01h455vb4pex5vsknk084sn02q";

    private OpenApiIds() {}

    /** The schema of an id, whose declaration may not be known. */
    static Map<String, Object> of(Shape.Id id, Optional<IdModel> declaration) {
        return declaration
                .map(OpenApiIds::declared)
                .orElseGet(() -> id.parses()
                        ? OpenApiJson.object("type", "string")
                        : made(id.backing().kind()));
    }

    private static Map<String, Object> declared(IdModel id) {
        Map<String, Object> schema = switch (id.backing()) {
            case UUID ->
                id.prefix().text().isEmpty()
                        ? made(Shape.Kind.UUID)
                        : typeId(id.prefix().text());
            case LONG -> made(Shape.Kind.LONG);
            case INT -> made(Shape.Kind.INT);
            case STRING -> made(Shape.Kind.TEXT);
        };
        id.maxLength().ifPresent(length -> schema.put("maxLength", length));
        if (PortablePattern.isPortable(id.pattern())) {
            schema.put("pattern", PortablePattern.whole(id.pattern()));
        }
        return schema;
    }

    private static Map<String, Object> typeId(String prefix) {
        Map<String, Object> schema =
                OpenApiJson.object("type", "string", "pattern", "^" + prefix + "_[0-7][0-9a-hjkmnp-tv-z]{25}$");
        schema.put("examples", List.of(prefix + "_" + SUFFIX));
        return schema;
    }

    private static Map<String, Object> made(Shape.Kind backing) {
        return switch (backing) {
            case UUID -> OpenApiJson.object("type", "string", "format", "uuid");
            case LONG -> OpenApiJson.object("type", "string", "pattern", "^-?[0-9]{1,19}$");
            case INT -> OpenApiJson.object("type", "string", "pattern", "^-?[0-9]{1,10}$");
            default -> OpenApiJson.object("type", "string", "minLength", 1);
        };
    }
}
