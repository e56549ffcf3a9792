package dev.tenon.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A vector, such as the embedding of a text, by which the nearest neighbours of another one are found: a {@code Seq} of {@code Float},
 * or an {@code Option} of one. An entity whose vector has another number of elements cannot be indexed.
 */
@Retention(RetentionPolicy.CLASS)
// FIELD, because javac forgets where in the source an annotation of a record component alone was.
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Vector {

    /** How many elements it has, 1 to 1024. */
    int dimensions();

    /** What "near" is; the default is the angle. */
    VectorSimilarity similarity() default VectorSimilarity.COSINE;
}
