package dev.tenon.testing.junit;

import dev.tenon.testing.TestedContext;
import dev.tenon.testing.postgres.TestDatabase;

/**
 * Makes the test runtime of one context for {@link TenonTest}. Generated beside it, and found as a service.
 *
 * @param <R> the test runtime
 */
public interface TestRuntimeProvider<R extends TestedContext> {

    /** The declaration of the context. */
    Class<?> context();

    /** The class of what is made. */
    Class<R> runtime();

    /** One that is wired as in production, everything in memory. */
    R inMemory();

    /**
     * One that is wired as in production, everything in {@code database}.
     *
     * @throws IllegalStateException when the tests were compiled without what that takes
     */
    R on(TestDatabase database);

    /** Makes the tables of the context, if they are not there. */
    void prepare(TestDatabase database);
}
