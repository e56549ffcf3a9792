package dev.tenon.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that is kept in a store of its context. Generates for {@code Book}: {@code BookFields}, {@code BookWith},
 * {@code BookStore}, {@code BookStoreTx}, {@code InMemoryBookStore} and the effects {@code XStore.Books}.
 *
 * <p>Its key is the component marked {@link Key}, or those that {@link CompositeKey} names, else the component {@code id} when that is a typed id.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface StoredEntity {

    /** The name of its effects: a Java identifier. Empty (the default): the simple name with an {@code s}. */
    String plural() default "";

    /**
     * The table in an SQL database: lower-case letters, digits and underscores. Empty (the default): the simple name in snake
     * case, such as {@code book_stock}.
     */
    String table() default "";
}
