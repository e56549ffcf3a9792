package dev.tenon.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testng.ITestResult;
import org.testng.TestListenerAdapter;
import org.testng.TestNG;

/**
 * The rules of Reactive Streams 1.0.4, by its own compatibility kit. That is made of TestNG tests, which wait by the clock
 * of the machine.
 */
class ReactiveStreamsTest {

    @ParameterizedTest
    @CsvSource({"dev.tenon.stream.PublisherVerification, 31", "dev.tenon.stream.InboxVerification, 11"})
    @Timeout(120)
    void every_rule_holds_that_the_kit_can_judge(Class<?> verification, int rules) {
        TestListenerAdapter results = new TestListenerAdapter();
        TestNG kit = new TestNG(false);
        kit.setTestClasses(new Class<?>[] {verification});
        kit.addListener(results);
        kit.setVerbose(0);
        kit.run();
        assertThat(Stream.concat(results.getFailedTests().stream(), results.getConfigurationFailures().stream())
                        .map(ReactiveStreamsTest::described))
                .isEmpty();
        assertThat(results.getSkippedTests().stream()
                        .map(ReactiveStreamsTest::described)
                        .filter(skipped -> !skipped.startsWith("untested")))
                .isEmpty();
        assertThat(results.getPassedTests()).hasSize(rules);
    }

    private static String described(ITestResult result) {
        return result.getName() + ": " + result.getThrowable();
    }
}
