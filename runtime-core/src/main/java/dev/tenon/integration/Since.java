package dev.tenon.integration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of an {@link IntegrationEvent} that older versions do not have. It is an {@code Option}, which is none then, or has a
 * {@code @Default}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Since {

    /** The first version that has it; 2 or more. */
    int value();
}
