package dev.tenon.dispatch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the static method that answers a {@link Query}: {@code static Eff<CatalogReads, Book> handle(GetBook query)}. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface QueryHandler {

    /** Whether all reads see one snapshot. Without it each read sees what was committed before it. */
    boolean snapshot() default false;
}
