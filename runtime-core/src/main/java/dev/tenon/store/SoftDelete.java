package dev.tenon.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * When the row was deleted: an {@code Option<Instant>}. Deleting sets it, and from then on no read finds the row, unless its
 * selection says {@code withDeleted}. The key stays taken, unique values become free, and references to it stay good:
 * none is in the way of the deletion, and new ones can be made. A row goes for good when a deletion cascades to it.
 */
@Retention(RetentionPolicy.CLASS)
// FIELD, because javac forgets where in the source an annotation of a record component alone was.
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface SoftDelete {}
