package dev.tenon.processor.model;

/**
 * The options of {@code @RestApi}.
 *
 * @param version of the API, as its documents say it
 * @param webAvailable whether {@code tenon-web} is on the class path
 */
public record RestModel(String prefix, String title, String version, boolean webAvailable, Place place) {}
