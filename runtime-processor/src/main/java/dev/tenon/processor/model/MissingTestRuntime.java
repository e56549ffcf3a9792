package dev.tenon.processor.model;

import java.util.Optional;

/**
 * A runtime that a {@code @TenonTest} asks for by a name that nothing has.
 *
 * @param name what it asks for
 * @param context the declaration of the context that it is for
 * @param declared the simple name of the declaration in the tests that has a runtime for that context, if one has
 * @param place where the context is named
 */
public record MissingTestRuntime(String name, String context, Optional<String> declared, Place place) {}
