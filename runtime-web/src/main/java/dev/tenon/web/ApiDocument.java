package dev.tenon.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What a context says of itself in JSON: an OpenAPI or AsyncAPI document, which the processor wrote. Immutable.
 *
 * @param context the name of the context
 * @param json the document
 */
public record ApiDocument(String context, String json) {

    /**
     * The document in a resource.
     *
     * @param beside a class that was compiled with it
     * @param resource its path from the root: {@code /META-INF/tenon/openapi/catalog.json}
     * @throws IllegalStateException when it is not there
     */
    public static ApiDocument read(String context, Class<?> beside, String resource) {
        try (InputStream stream = beside.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + resource + " beside " + beside.getName()
                        + ": the processor wrote it to the folder of the classes, and something left it behind");
            }
            return new ApiDocument(context, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
