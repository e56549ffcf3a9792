package dev.tenon.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a runtime to test a context with: {@code @TestRuntime(Lending.class) interface TestLending {}} generates
 * {@code TestLendingRuntime}, which is all three environments of the context at once, and a spy for each store.
 *
 * <p>Static methods that take nothing and return an entity, such as {@code static Loan loan()}, are rows for the tests of its store. With
 * PostgreSQL, its embedded server and jqwik on the class path, each entity with a row has a generated test that its stores in memory and on
 * PostgreSQL keep the laws and answer alike. What its row refers to by a {@code @ForeignKey} is the row of the other entity, which is stored
 * before.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TestRuntime {

    /** The declaration of the context. */
    Class<?> value();
}
