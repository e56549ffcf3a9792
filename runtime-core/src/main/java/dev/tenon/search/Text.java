package dev.tenon.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that is taken apart into words by which it is found: a {@code String}, or an {@code Option} or {@code Seq} of them. What a
 * user types is looked up in all components that are so marked.
 */
@Retention(RetentionPolicy.CLASS)
// FIELD, because javac forgets where in the source an annotation of a record component alone was.
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Text {

    /**
     * How the text is taken apart: {@code standard} (the default) at the boundaries of words, in lower case; or a language, such as
     * {@code english}, which also lets {@code books} find {@code book}. {@code docs/search.md} lists all.
     */
    String analyzer() default "standard";

    /** How much more than others a match here counts; greater than 0, the default 1. */
    double boost() default 1;
}
