package dev.tenon.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The component holds the key of another entity of the context, which must be stored, here and in every adapter. */
@Retention(RetentionPolicy.CLASS)
// FIELD, because javac forgets where in the source an annotation of a record component alone was.
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface ForeignKey {

    /** The entity that it refers to. */
    Class<?> value();

    /** What becomes of this row when that one is deleted. */
    OnDelete onDelete() default OnDelete.RESTRICT;
}
