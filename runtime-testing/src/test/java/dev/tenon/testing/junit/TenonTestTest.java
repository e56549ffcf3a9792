package dev.tenon.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.tenon.testing.TestSystem;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** What it says when it cannot give what is asked for. What it gives is seen in the tests of the sample. */
class TenonTestTest {

    /** Not run by itself: nothing was generated for what it names. */
    @TenonTest(Runnable.class)
    static final class Nameless {

        @Test
        void never_begins(TestSystem system) {
            assertThat(system).isNull();
        }
    }

    @Test
    void a_context_without_a_test_runtime_is_told_with_what_to_write() {
        TestExecutionSummary summary = run(Nameless.class);

        assertThat(summary.getTestsFailedCount()).isEqualTo(1);
        assertThat(summary.getFailures().getFirst().getException())
                .hasMessageContaining("@TenonTest finds no test runtime of Runnable")
                .hasMessageContaining("declare @TestRuntime(Runnable.class) interface TestRunnable {}");
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
