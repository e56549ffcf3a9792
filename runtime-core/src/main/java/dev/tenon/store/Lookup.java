package dev.tenon.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component by which rows are found, or on the record several together: generates {@code findBy<Component>} or
 * {@code findBy<Component>And<Component>}, and an index, which also serves filters and sorts by it.
 */
@Retention(RetentionPolicy.CLASS)
@Repeatable(Lookups.class)
// FIELD, because javac forgets where in the source an annotation of a record component alone was.
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
public @interface Lookup {

    /** On the record: the names of two or more components. On a component: nothing. */
    String[] value() default {};

    /**
     * Whether no two rows may share a value; then the finder gives an {@code Option} instead of all rows. Rows in which one of
     * the components is empty share nothing.
     */
    boolean unique() default false;
}
