package dev.tenon.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The components that together identify a row. Generates {@code XKey}, a record of them, which is the key of the store.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CompositeKey {

    /** The names of two or more components, in the order of the key. */
    String[] value();
}
