package dev.tenon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.id.IdFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    private static final long LAST_MILLI = (1L << 48) - 1;

    @Property
    void an_id_is_of_version_7_and_carries_its_time(
            @ForAll @LongRange(max = LAST_MILLI) long millis, @ForAll long random) {
        var id = new TimeOrderedIds().next(millis, random);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(millis);
    }

    @Property
    void ids_grow_whatever_the_clock_does(@ForAll List<@LongRange(max = LAST_MILLI) Long> clock) {
        var ids = new TimeOrderedIds();
        UUID last = null;
        for (long millis : clock) {
            var next = ids.next(millis, 0);
            if (last != null) {
                assertThat(IdFormat.compare(last, next)).isNegative();
            }
            last = next;
        }
    }

    @Test
    void more_ids_than_fit_into_a_millisecond_borrow_from_the_next() {
        var ids = new TimeOrderedIds();
        var made = Stream.generate(() -> ids.next(1000, 0)).limit(10_000).toList();
        assertThat(made).doesNotHaveDuplicates().isSortedAccordingTo(IdFormat::compare);
        assertThat(made.getLast().version()).isEqualTo(7);
    }

    @Test
    void several_threads_never_get_the_same() throws InterruptedException {
        var ids = new TimeOrderedIds();
        var all = new ConcurrentLinkedQueue<UUID>();
        var threads = IntStream.range(0, 8)
                .mapToObj(i -> Thread.ofVirtual().start(() -> {
                    for (int n = 0; n < 5_000; n++) {
                        all.add(ids.next(1000, 0));
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(all).hasSize(40_000).doesNotHaveDuplicates();
    }

    @Test
    void the_live_platform_gives_growing_ids_of_now() {
        var platform = Platform.live();
        var before = platform.now().toEpochMilli();
        var first = platform.nextUuid();
        var second = platform.nextUuid();
        assertThat(IdFormat.compare(first, second)).isNegative();
        assertThat(first.getMostSignificantBits() >>> 16).isGreaterThanOrEqualTo(before);
    }
}
