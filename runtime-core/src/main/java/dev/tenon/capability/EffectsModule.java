package dev.tenon.capability;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Turns the methods of a plain interface into effects of this context: {@code Notifier.send(...)} becomes
 * {@code NotifierEffects.send(...)}. Stands beside {@code @Runtime}, once for each interface. What it makes is available
 * outside transactions only, because nothing takes back what an outside world has seen.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(EffectsModules.class)
public @interface EffectsModule {

    /** The interface. Its implementation is a part of the context's module. */
    Class<?> value();

    /** What the generated types are named after; the simple name of the interface unless set. */
    String name() default "";

    /** Whether each call is observed as {@code Eff.effect} is. If not, failures still have its name on their trail. */
    boolean instrumented() default true;

    /** The names of the methods that become effects; all unless set. Not together with {@link #exclude}. */
    String[] includeOnly() default {};

    /** The names of methods that do not become effects. */
    String[] exclude() default {};

    /** What names start with on the trail of failures; the simple name of the interface unless set. */
    String errorPrefix() default "";

    /**
     * Whether calls may be run again from the start, on purpose. Then queries and transactions can make them, too, and no
     * method may wait: no {@link Retry}, no {@link Timeout}, no {@code CompletionStage}.
     */
    boolean repeatable() default false;
}
