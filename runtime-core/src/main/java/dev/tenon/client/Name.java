package dev.tenon.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component is called in the JSON that an {@link HttpClient} sends and reads, where that is not its own name:
 * {@code @Name("publish_date") String publishDate}. What a context stores, publishes or serves keeps the component's name.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Name {

    /** The name of the property. */
    String value();
}
