package dev.tenon.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.tenon.effect.Failure;
import dev.tenon.platform.Platform;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.contract.StoreDifferential;
import dev.tenon.testing.contract.Twins;
import io.vavr.control.Option;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A store that does not keep the laws of its entity is found out, by the law that it breaks. */
class PlantedLawsTest {

    /** Not run by itself: it fails, as it should. */
    static final class Believing extends NoteDifferential {
        @Override
        void plant(Note.Spy spy) {
            spy.onExists(id -> true);
        }
    }

    /** Not run by itself: it fails, as it should. */
    static final class Forgetting extends NoteDifferential {
        @Override
        void plant(Note.Spy spy) {
            spy.onFindById(id -> Option.none());
        }
    }

    /** Not run by itself: it fails, as it should. */
    static final class Broken extends NoteDifferential {
        @Override
        void plant(Note.Spy spy) {
            for (int call = 0; call < 3; call++) {
                spy.failNext(new Failure.Unavailable("broken"));
            }
        }
    }

    /** Nothing is planted: it does not fail. */
    static final class Right extends NoteDifferential {
        @Override
        void plant(Note.Spy spy) {
            assertThat(spy.calls()).isEmpty();
        }
    }

    abstract static class NoteDifferential extends StoreDifferential<Integer, Note> {

        NoteDifferential() {
            super(Note.ENTITY, Note.of(1, "milk"));
        }

        abstract void plant(Note.Spy spy);

        @Override
        protected Twins<Integer, Note> newTwins(Platform platform) {
            Note.Spy spy = Note.Spy.on(new MemoryDatabase(platform));
            plant(spy);
            return new Twins<>(Note.Store.in(new MemoryDatabase(platform)), spy.port());
        }
    }

    @Test
    void a_store_that_has_what_is_not_there_breaks_two_laws() {
        assertThat(laws(Believing.class)).contains("what is not there is not found", "what is rolled back never was");
    }

    @Test
    void a_store_that_does_not_find_what_it_has_breaks_those_of_finding() {
        assertThat(laws(Forgetting.class)).contains("what is inserted is found").doesNotContain("a key is there once");
    }

    @Test
    void a_store_that_fails_breaks_all_laws() {
        assertThat(laws(Broken.class))
                .contains("a key is there once", "a change of text is kept", "a stale version is refused");
    }

    @Test
    void a_store_that_is_right_breaks_none() {
        TestExecutionSummary summary = run(Right.class);

        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isGreaterThan(6);
    }

    /** Those that fail. */
    private static List<String> laws(Class<?> suite) {
        return run(suite).getFailures().stream()
                .map(failure -> failure.getTestIdentifier().getDisplayName())
                .toList();
    }

    private static TestExecutionSummary run(Class<?> suite) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(suite))
                                .configurationParameter("jqwik.database", "target/jqwik-planted")
                                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                                .build(),
                        summary);
        return summary.getSummary();
    }
}
