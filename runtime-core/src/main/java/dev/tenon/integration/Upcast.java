package dev.tenon.integration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method of an {@link IntegrationEvent} that makes one of a record which has the shape of an older version:
 * {@code @Upcast(from = 1) static BookBorrowed fromV1(V1 old)}. What is older still is read as that record too.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Upcast {

    /** The last version that has the shape of its parameter; 1 or more. */
    int from();
}
