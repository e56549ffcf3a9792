package dev.tenon.processor.model;

/**
 * What a {@code @TenonTest} names that is no context.
 *
 * @param name how it is called
 * @param place where it is named
 */
public record TestedName(String name, Place place) {}
