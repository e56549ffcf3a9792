package dev.tenon.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The version that the caller read, from the {@code If-Match} header (RFC 9110): an {@code Option<Long>} component. A stale
 * version then answers 412 instead of 409.
 */
@Retention(RetentionPolicy.CLASS)
// FIELD, because javac forgets where in the source an annotation of a record component alone was.
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface IfMatch {}
