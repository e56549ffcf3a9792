package dev.tenon.testing.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.message.worker.Worker;
import dev.tenon.message.worker.Workers;
import dev.tenon.runtime.Grace;
import dev.tenon.testing.TestPlatform;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** All the workers of a context start and stop together. */
class WorkersTest {

    private final TestPlatform platform = new TestPlatform(42);
    private final java.util.List<String> said = new ArrayList<>();

    /** Says what is done with it. */
    private final class Teller implements Worker {
        private final String name;
        private final boolean starts;

        Teller(String name, boolean starts) {
            this.name = name;
            this.starts = starts;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void start() {
            said.add(name + " starts");
            if (!starts) {
                throw new IllegalStateException("the directory of " + name + " is locked");
            }
        }

        @Override
        public void refuse() {
            said.add(name + " refuses");
        }

        @Override
        public Seq<String> stop(Grace grace) {
            said.add(name + " stops");
            return List.empty();
        }

        @Override
        public long drain() {
            return 0;
        }
    }

    @Test
    void when_one_does_not_start_those_before_it_are_stopped() {
        Workers workers = Workers.of(
                "post",
                platform,
                List.of(
                        List.of(new Teller("letters", true), new Teller("parcels", true)),
                        List.of(new Teller("search", false), new Teller("jobs", true))));

        assertThatThrownBy(workers::start).hasMessage("the directory of search is locked");

        assertThat(said)
                .containsExactly(
                        "letters starts",
                        "parcels starts",
                        "search starts",
                        "letters refuses",
                        "parcels refuses",
                        "letters stops",
                        "parcels stops");
    }

    @Test
    void none_claims_any_more_before_the_first_is_waited_for() throws Exception {
        Workers workers = Workers.of(
                "post", platform, List.of(List.of(new Teller("letters", true), new Teller("parcels", true))));
        workers.start();
        said.clear();

        workers.stop(Grace.of(platform, Duration.ofSeconds(1), Duration.ofSeconds(1)));

        assertThat(said).containsExactly("letters refuses", "parcels refuses", "letters stops", "parcels stops");
    }
}
