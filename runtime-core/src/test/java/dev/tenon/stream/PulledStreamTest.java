package dev.tenon.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.Unit;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.stream.Library.Burnt;
import io.vavr.collection.Vector;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Streams of the JDK made of sources. */
class PulledStreamTest {

    private final Library library = new Library();

    private static Source<Library, Integer> naturals() {
        return Source.of(() -> IntStream.iterate(1, n -> n + 1).iterator());
    }

    @Test
    void a_slow_consumer_holds_back_the_source() {
        for (int buffer = 1; buffer < 6; buffer++) {
            AtomicInteger made = new AtomicInteger();
            Source<Library, Integer> source = naturals().map(n -> {
                made.set(n);
                return n;
            });
            try (Stream<Integer> stream = Source.toStream(source, library, buffer)) {
                Iterator<Integer> pulled = stream.iterator();
                for (int n = 1; n <= 2000; n++) {
                    assertThat(pulled.next()).isEqualTo(n);
                    assertThat(made.get()).isLessThanOrEqualTo(n + buffer + 1);
                }
            }
        }
    }

    @Test
    void closing_in_the_middle_waits_until_everything_is_closed() {
        for (int n = 0; n < 20; n++) {
            try (Stream<Integer> stream = Source.toStream(library.opened("shelf", naturals()), library, 3)) {
                assertThat(stream.limit(n).count()).isEqualTo(n);
            }
            assertThat(library.opened()).isEqualTo(n);
        }
    }

    @Test
    void closing_interrupts_an_effect_that_blocks() {
        Latch blocked = Platform.live().latch();
        Source<Library, Integer> source = library.opened(
                "shelf",
                Source.<Library, Integer>of(Vector.of(1, 2))
                        .mapEff(n -> n == 1
                                ? Eff.pure(n)
                                : Eff.of(() -> {
                                    blocked.open();
                                    Platform.live().latch().await();
                                    return n;
                                })));
        try (Stream<Integer> stream = Source.toStream(source, library, 4)) {
            assertThat(stream.peek(n -> await(blocked)).findFirst()).contains(1);
        }
        assertThat(library.log()).containsExactly("open shelf", "close shelf");
    }

    private static void await(Latch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void nothing_runs_before_the_first_pull_nor_after_a_close() {
        Source<Library, Integer> source = library.opened("shelf", naturals());
        try (Stream<Integer> stream = Source.toStream(source, library, 1)) {
            assertThat(stream.map(n -> n + 1).isParallel()).isFalse();
        }
        assertThat(library.log()).isEmpty();
    }

    @Test
    void a_failure_is_thrown_after_the_elements_before_it() {
        Source<Library, Integer> source = library.opened(
                "shelf",
                Source.<Library, Integer>of(Vector.of(1, 2))
                        .<Library>concat(Source.fromEff(Eff.<Library, Integer>fail(new Burnt(3)))));
        try (Stream<Integer> stream = Source.toStream(source, library, 8)) {
            assertThatThrownBy(() -> stream.forEach(n -> library.log().add("item " + n)))
                    .isInstanceOfSatisfying(
                            FailureException.class,
                            thrown -> assertThat(thrown.failure()).isEqualTo(new Burnt(3)));
        }
        assertThat(library.log()).contains("item 1", "item 2");
        assertThat(library.opened()).isEqualTo(1);
    }

    @Test
    void an_interrupted_consumer_stops_and_stays_interrupted() {
        Source<Library, Integer> never = library.opened("shelf", Source.fromEff(Eff.of(() -> {
            Platform.live().latch().await();
            return 1;
        })));
        try (Stream<Integer> stream = Source.toStream(never, library, 1)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(stream::toList)
                    .isInstanceOfSatisfying(
                            FailureException.class,
                            thrown -> assertThat(thrown.failure()).isEqualTo(new Failure.Interrupted()));
            assertThat(Thread.interrupted()).isTrue();
        }
        library.opened();
    }

    @Test
    void a_stream_that_was_asked_to_be_parallel_has_all_elements() {
        try (Stream<Integer> stream =
                Source.toStream(Source.<Library, Integer>of(Vector.rangeClosed(1, 1000)), library, 16)) {
            assertThat(stream.parallel().collect(Collectors.toSet())).hasSize(1000);
        }
    }

    @Test
    void a_stream_of_a_source_of_a_stream_closes_both() {
        AtomicInteger closed = new AtomicInteger();
        Source<Library, Integer> source =
                Source.fromStream(() -> Stream.iterate(1, n -> n + 1).onClose(closed::incrementAndGet));
        try (Stream<Integer> stream = Source.toStream(source, library, 2)) {
            assertThat(stream.limit(3).toList()).containsExactly(1, 2, 3);
        }
        assertThat(closed.get()).isEqualTo(1);
        assertThat(source.<Library, Unit>mapEff(n -> Eff.unit()).take(1).count().runOrThrow(library))
                .isEqualTo(1);
        assertThat(closed.get()).isEqualTo(2);
    }
}
