package dev.tenon.runtime;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a bounded context. Everything annotated in the package of the declaration and below belongs to it; generated
 * types are siblings of the declaration, named after it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Runtime {}
