package dev.tenon.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that search results are counted by: how many hits have each value; of a number or a time also how many are
 * in each range. A {@link Text} that is counted is also found as a whole. Without any other annotation, a number is found as
 * {@link Numeric}, a time as {@link Date}, anything else as {@link Keyword}.
 */
@Retention(RetentionPolicy.CLASS)
// FIELD, because javac forgets where in the source an annotation of a record component alone was.
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Facet {}
