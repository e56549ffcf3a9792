package dev.tenon.runtime;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Brings the modules of other contexts in, of this artifact or another one: {@code @Uses(JobsModule.class)} lets code of
 * this context outside a transaction run the effects of {@code Jobs}. Stands beside {@code @Runtime}.
 *
 * <p>Each is a part of this context's module, which makes it by itself where it can be made of nothing. Transactions stay
 * apart: no commit covers two contexts.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Uses {

    /** The generated modules. */
    Class<?>[] value();
}
