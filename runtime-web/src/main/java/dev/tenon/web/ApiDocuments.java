package dev.tenon.web;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;

/** Documents of contexts that are served together. */
final class ApiDocuments {

    private ApiDocuments() {}

    /** All of them, each of a context of its own. */
    static Seq<ApiDocument> distinct(ApiDocument... documents) {
        Seq<ApiDocument> all = List.of(documents);
        if (all.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no document: expected one of each context, such as" + " CatalogRestApi.openApi()");
        }
        if (all.map(ApiDocument::context).distinct().size() < all.size()) {
            throw new IllegalArgumentException("Two documents are of contexts of the same name: "
                    + all.map(ApiDocument::context).mkString(", "));
        }
        return all;
    }

    static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
