package dev.tenon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an adapter that has no place in production, because it loses data or only pretends: every store in memory is. A
 * context that is made of such a part does not start where the deployment is {@code production}, unless the part is
 * acknowledged. Holds for subclasses too.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DevelopmentOnly {}
