package dev.tenon.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that search results can be sorted by; a text in the order of its code points. A component of a single value, which may be an
 * {@code Option}: hits without one come last. Without any other annotation, a number is found as {@link Numeric}, a time as {@link Date},
 * anything else as {@link Keyword}.
 */
@Retention(RetentionPolicy.CLASS)
// FIELD, because javac forgets where in the source an annotation of a record component alone was.
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Sortable {}
