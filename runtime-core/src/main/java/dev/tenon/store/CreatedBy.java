package dev.tenon.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who inserted the row: the user of the correlation in which the insert runs. A {@code String}, a typed id over one, or an
 * {@code Option} of these; where it is not optional, an insert without a user is {@code Unauthorized}.
 */
@Retention(RetentionPolicy.CLASS)
// FIELD, because javac forgets where in the source an annotation of a record component alone was.
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface CreatedBy {}
