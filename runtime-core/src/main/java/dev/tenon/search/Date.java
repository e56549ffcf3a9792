package dev.tenon.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A time that is found by its value or a range of values: an {@code Instant}, {@code LocalDate}, {@code LocalDateTime} or
 * {@code OffsetDateTime}, or an {@code Option} or {@code Seq} of them.
 */
@Retention(RetentionPolicy.CLASS)
// FIELD, because javac forgets where in the source an annotation of a record component alone was.
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Date {}
