package dev.tenon.testing.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class the test runtimes of contexts, wired as in production, as parameters of the constructor and of test
 * methods:
 *
 * <pre>{@code
 * @TenonTest(Lending.class)
 * class BorrowBookTest {
 *
 *     private final TestLendingRuntime lending;
 *
 *     BorrowBookTest(TestLendingRuntime lending) {
 *         this.lending = lending;
 *     }
 * }
 * }</pre>
 *
 * Everything is in memory, and with {@code -Dtenon.it=postgres} in PostgreSQL: on a server that is started once for the JVM, in a
 * database of the class, which is emptied between its tests. Each test has runtimes of its own, so what runs once for several tests
 * cannot take them: {@code @BeforeAll}, {@code @AfterAll}, and the constructor of a class with {@code @TestInstance(PER_CLASS)}. Several contexts are put together: a
 * {@link dev.tenon.testing.TestSystem} is given too.
 *
 * <p>Such classes have JUnit's tag {@value #TAG}, by which a build runs them, and them alone, a second time on PostgreSQL.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(TenonTest.TAG)
@ExtendWith(TenonExtension.class)
public @interface TenonTest {

    /** What JUnit selects such classes by. */
    String TAG = "TenonTest";

    /** The declarations of the contexts, each with a {@link dev.tenon.testing.TestRuntime} in the tests. */
    Class<?>[] value();
}
