package dev.tenon.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method that says whether a caller may do something. It takes the {@link Caller}, or the caller and what is
 * sent (or a type that this implements), and yields {@code boolean}, or {@code Eff<CatalogReads, Boolean>} when it must look
 * something up. {@link Authorize} names it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Policy {}
