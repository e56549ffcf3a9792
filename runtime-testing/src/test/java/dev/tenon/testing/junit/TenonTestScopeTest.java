package dev.tenon.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Who gets which runtime. The classes inside are run by the tests, and not by themselves. */
class TenonTestScopeTest {

    /** Every runtime that a test was given; the tests inside add to it. */
    private static final Set<Bench.Runtime> GIVEN =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    @BeforeEach
    void forget() {
        GIVEN.clear();
    }

    @TenonTest(Bench.class)
    static final class Instances {

        private final Bench.Runtime mine;

        Instances(Bench.Runtime mine) {
            this.mine = mine;
        }

        @BeforeEach
        void before(Bench.Runtime given) {
            assertThat(given).isSameAs(mine);
        }

        @AfterEach
        void after(Bench.Runtime given) {
            assertThat(given).isSameAs(mine);
        }

        @Test
        void of_a_method(Bench.Runtime given) {
            assertThat(given).isSameAs(mine);
            assertThat(GIVEN.add(given)).isTrue();
        }

        @RepeatedTest(2)
        void repeated(Bench.Runtime given) {
            assertThat(given).isSameAs(mine);
            assertThat(GIVEN.add(given)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"one", "other"})
        void parameterized(String name, Bench.Runtime given) {
            assertThat(name).isNotEmpty();
            assertThat(given).isSameAs(mine);
            assertThat(GIVEN.add(given)).isTrue();
        }

        @Nested
        class Inside {

            private final Bench.Runtime its;

            Inside(Bench.Runtime its) {
                this.its = its;
            }

            @Test
            void nested(Bench.Runtime given) {
                assertThat(List.of(mine, its))
                        .allSatisfy(each -> assertThat(each).isSameAs(given));
                assertThat(GIVEN.add(given)).isTrue();
            }
        }
    }

    @Test
    void constructors_methods_and_what_is_around_them_have_the_same_one_and_each_test_another() {
        TestExecutionSummary summary = run(Instances.class);

        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(6);
        assertThat(GIVEN).hasSize(6);
    }

    @TestInstance(Lifecycle.PER_CLASS)
    @TenonTest(Bench.class)
    static final class Shared {

        Shared(Bench.Runtime runtime) {
            GIVEN.add(runtime);
        }

        @Test
        void never_begins() {}
    }

    @Test
    void an_instance_for_several_tests_is_given_none() {
        assertThat(thrownBy(Shared.class))
                .isInstanceOf(ParameterResolutionException.class)
                .hasMessage(
                        "@TenonTest expected a test to give a Runtime to, and found the constructor of Shared, which"
                            + " is called once for all its tests: remove @TestInstance(PER_CLASS), or let test methods"
                            + " take the parameter. Each test has runtimes of its own.");
        assertThat(GIVEN).isEmpty();
    }

    @TestInstance(Lifecycle.PER_CLASS)
    @TenonTest(Bench.class)
    static final class SharedOutside {

        @Test
        void one(Bench.Runtime given) {
            GIVEN.add(given);
        }

        @Test
        void other(Bench.Runtime given) {
            GIVEN.add(given);
        }
    }

    @Test
    void tests_of_one_instance_are_each_given_their_own() {
        assertThat(run(SharedOutside.class).getFailures()).isEmpty();
        assertThat(GIVEN).hasSize(2);
    }

    @TenonTest(Bench.class)
    static final class Before {

        @BeforeAll
        static void all(Bench.Runtime runtime) {
            GIVEN.add(runtime);
        }

        @Test
        void never_begins() {}
    }

    @Test
    void what_is_before_all_tests_is_given_none() {
        assertThat(thrownBy(Before.class))
                .isInstanceOf(ParameterResolutionException.class)
                .hasMessage("@TenonTest expected a test to give a Runtime to, and found Before.all, which runs once for"
                        + " all tests: let @BeforeEach, @AfterEach or test methods take the parameter. Each test"
                        + " has runtimes of its own.");
        assertThat(GIVEN).isEmpty();
    }

    private static Throwable thrownBy(Class<?> tests) {
        return run(tests).getFailures().getFirst().getException();
    }

    private static TestExecutionSummary run(Class<?> tests) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .build(),
                        summary);
        return summary.getSummary();
    }
}
