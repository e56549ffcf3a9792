package dev.tenon.benchmarks.message.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.benchmarks.message.memory.MemoryContest.Kind;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured is what it says it is. */
@Timeout(60)
class ChannelsTest {

    private static final int PARCELS = 50_000;
    private static final int BATCH = 100;

    private final AtomicIntegerArray received = new AtomicIntegerArray(PARCELS);
    private final Arrivals arrivals = new Arrivals();

    @ParameterizedTest
    @EnumSource
    void each_parcel_arrives_once(Kind kind) throws Exception {
        try (Channel channel = kind.open(this::received)) {
            for (int number = 0; number < PARCELS; number++) {
                channel.send(new Parcel(number));
            }
            arrivals.await(PARCELS);
        }
        assertThatEachArrivedOnce();
    }

    @ParameterizedTest
    @EnumSource
    void each_parcel_of_a_batch_arrives_once(Kind kind) throws Exception {
        try (Channel channel = kind.open(this::received)) {
            for (int from = 0; from < PARCELS; from += BATCH) {
                channel.sendAll(IntStream.range(from, from + BATCH)
                        .mapToObj(Parcel::new)
                        .toArray(Parcel[]::new));
            }
            arrivals.await(PARCELS);
        }
        assertThatEachArrivedOnce();
    }

    private void received(Parcel parcel) {
        received.incrementAndGet(parcel.number());
        arrivals.received(parcel);
    }

    private void assertThatEachArrivedOnce() {
        assertThat(IntStream.range(0, PARCELS).map(received::get)).allMatch(times -> times == 1);
    }
}
