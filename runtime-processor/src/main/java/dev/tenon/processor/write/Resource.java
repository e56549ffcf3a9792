package dev.tenon.processor.write;

import java.util.List;

/**
 * A generated file beside the classes.
 *
 * @param path from the root of the class output, such as {@code META-INF/tenon/schema/catalog.sql}
 * @param origins the qualified names of the user's types it comes from
 */
public record Resource(String path, String text, List<String> origins) {

    public Resource {
        origins = List.copyOf(origins);
    }
}
