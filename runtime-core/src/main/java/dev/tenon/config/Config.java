package dev.tenon.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record the values of the configuration below a prefix: the component {@code maxPageSize} is the key
 * {@code catalog.max-page-size}. Components are scalars, {@code Duration}, {@code URI}, {@code Path}, enums, typed ids,
 * {@code Option}s and collections of these, {@link Secret}s, and records of all these; {@code @Default} says what a value is that
 * nobody sets.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Config {

    /** What all its keys begin with: words in kebab case, with dots between them. No other record has it. */
    String prefix();
}
