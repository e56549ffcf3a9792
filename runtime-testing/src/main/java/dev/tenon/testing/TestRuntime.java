package dev.tenon.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a runtime to test a context with: {@code @TestRuntime(Lending.class) interface TestLending {}} generates
 * {@code TestLendingRuntime}, which is all three environments of the context at once, and a spy for each store.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TestRuntime {

    /** The declaration of the context. */
    Class<?> value();
}
