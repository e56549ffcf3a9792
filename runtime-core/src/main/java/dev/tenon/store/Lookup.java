package dev.tenon.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A component by which rows are found: generates {@code findBy<Component>} and an index. */
@Retention(RetentionPolicy.CLASS)
// FIELD, because javac forgets where in the source an annotation of a record component alone was.
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Lookup {

    /** Whether no two rows may share a value; then the finder gives an {@code Option} instead of all rows. */
    boolean unique() default false;
}
