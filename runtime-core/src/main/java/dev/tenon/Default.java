package dev.tenon;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value of a record component that the caller left out, in its text form: {@code @Default("20") int limit}. */
@Retention(RetentionPolicy.CLASS)
// FIELD, because javac forgets where in the source an annotation of a record component alone was.
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Default {

    /** The text form; checked against the component's type at compile time. */
    String value();
}
