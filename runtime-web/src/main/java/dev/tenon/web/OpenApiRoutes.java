package dev.tenon.web;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import tools.jackson.databind.node.ObjectNode;

/**
 * Serves what the routes of an application are, as OpenAPI 3.1: for programs at {@code /openapi.json}, for people at
 * {@code /openapi}. The documents of several contexts are one: what they call the same and is not the same gets the name of its
 * context in front.
 */
public final class OpenApiRoutes {

    private static final String AND = " and ";

    private OpenApiRoutes() {}

    /**
     * The document and the page. The page is that of Swagger UI: {@code org.webjars:swagger-ui} has to be on the class path.
     *
     * @param documents such as {@code CatalogRestApi.openApi()}, of contexts with names of their own
     * @throws IllegalArgumentException when there is none, when they say different things of one operation, or when there is no
     *     Swagger UI
     */
    public static Routes of(ApiDocument... documents) {
        return document(documents).and(OpenApiPage.routes());
    }

    /**
     * The document alone.
     *
     * @throws IllegalArgumentException when there is none, or when they say different things of one operation
     */
    public static Routes document(ApiDocument... documents) {
        return Routes.at("", StaticPage.of("/openapi.json", "openapi.json", merged(documents)));
    }

    private static byte[] merged(ApiDocument... documents) {
        Seq<ApiDocument> all = ApiDocuments.distinct(documents);
        return all.size() == 1 ? ApiDocuments.bytes(all.head().json()) : merged(all);
    }

    private static byte[] merged(Seq<ApiDocument> documents) {
        ObjectNode merged = MergedDocument.of(documents, "paths");
        Seq<ObjectNode> infos = documents.map(
                document -> (ObjectNode) NamedTree.of(document).tree().get("info"));
        ObjectNode info = merged.putObject("info");
        info.put("title", infos.map(each -> each.get("title").stringValue()).mkString(AND));
        info.put(
                "version",
                List.ofAll(infos.map(each -> each.get("version").stringValue()))
                        .distinct()
                        .mkString(AND));
        return DocumentText.write(merged);
    }
}
