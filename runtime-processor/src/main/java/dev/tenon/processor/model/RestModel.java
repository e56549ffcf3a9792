package dev.tenon.processor.model;

/**
 * The options of {@code @RestApi}.
 *
 * @param webAvailable whether {@code tenon-web} is on the class path
 */
public record RestModel(String prefix, String title, boolean webAvailable, Place place) {}
