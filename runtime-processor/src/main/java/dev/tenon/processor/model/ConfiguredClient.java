package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;

/**
 * The generated implementation of an HTTP client that can be made of a configuration.
 *
 * @param generated such as {@code OpenLibraryHttpClient}
 * @param isPublic whether all code can make it so
 * @param config what it is made of
 */
public record ConfiguredClient(ClassName generated, boolean isPublic, ClientConfigModel config) {}
