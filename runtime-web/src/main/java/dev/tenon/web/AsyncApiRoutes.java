package dev.tenon.web;

import io.vavr.collection.Seq;
import tools.jackson.databind.node.ObjectNode;

/** Serves what contexts tell each other and others, as AsyncAPI 3, at {@code /asyncapi.json}. */
public final class AsyncApiRoutes {

    private AsyncApiRoutes() {}

    /**
     * The document, which is one for all of them.
     *
     * @param documents such as {@code CatalogRestApi.asyncApi()}, of contexts with names of their own
     * @throws IllegalArgumentException when there is none, or when they say different things of one channel
     */
    public static Routes of(ApiDocument... documents) {
        return Routes.at("", StaticPage.of("/asyncapi.json", "asyncapi.json", merged(documents)));
    }

    private static byte[] merged(ApiDocument... documents) {
        Seq<ApiDocument> all = ApiDocuments.distinct(documents);
        if (all.size() == 1) {
            return ApiDocuments.bytes(all.head().json());
        }
        ObjectNode merged = MergedDocument.of(all, "channels", "operations");
        merged.withObject("/info").put("title", all.map(ApiDocument::context).mkString(" and "));
        return DocumentText.write(merged);
    }
}
