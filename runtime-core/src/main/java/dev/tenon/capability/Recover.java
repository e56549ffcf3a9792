package dev.tenon.capability;

import dev.tenon.effect.Failure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Answers a failure with a fallback or with a constant: exactly one of them. The effect without it is there, too, named
 * {@code <method>Unrecovered}. For methods of an {@link EffectsModule}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Recover {

    /** Which failures; all unless set. */
    Class<? extends Failure> on() default Failure.class;

    /** The name of a method of the same interface, with the same parameters and result. Called with the same arguments. */
    String fallback() default "";

    /**
     * A constant, such as {@code Receipt.NONE}. Its type is nested in the interface, is the type of the result, lies in the
     * package of the interface, of the context or {@code java.lang}, or is written with its package.
     */
    String defaultValue() default "";
}
