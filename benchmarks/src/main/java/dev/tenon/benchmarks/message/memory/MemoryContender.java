package dev.tenon.benchmarks.message.memory;

import dev.tenon.benchmarks.turns.Contender;
import dev.tenon.benchmarks.turns.Scale;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/** Sends parcels through channels of one kind, a new one in each turn. */
final class MemoryContender implements Contender {

    private static final int PARCELS = 1_000_000;
    private static final int BATCH = 100;
    private static final int RATED = 500_000;
    private static final long INTERVAL_NANOS = 10_000;
    private static final double MICRO = 1_000;
    private static final double SECOND = 1e9;

    private final Function<Receiver, Channel> kind;
    private final Scale scale;

    MemoryContender(Function<Receiver, Channel> kind, Scale scale) {
        this.kind = kind;
        this.scale = scale;
    }

    @Override
    public Seq<Double> turn(String discipline) throws Exception {
        return switch (discipline) {
            case MemoryContest.BATCHES -> List.of(throughput(BATCH));
            case MemoryContest.SINGLES -> List.of(throughput(1));
            case MemoryContest.RATE -> latencies();
            default -> throw new IllegalArgumentException("no discipline is called " + discipline);
        };
    }

    private double throughput(int batch) throws Exception {
        int parcels = scale.of(PARCELS);
        Arrivals arrivals = new Arrivals();
        try (Channel channel = kind.apply(arrivals)) {
            long begin = System.nanoTime();
            for (int from = 0; from < parcels; from += batch) {
                if (batch == 1) {
                    channel.send(new Parcel(from));
                } else {
                    channel.sendAll(parcels(from, batch));
                }
            }
            arrivals.await(parcels);
            return parcels * SECOND / (System.nanoTime() - begin);
        }
    }

    private static Parcel[] parcels(int from, int count) {
        Parcel[] parcels = new Parcel[count];
        for (int i = 0; i < count; i++) {
            parcels[i] = new Parcel(from + i);
        }
        return parcels;
    }

    /** Sent when they are due; those that are late because the one before took its time were due all the same. */
    private Seq<Double> latencies() throws Exception {
        int parcels = scale.of(RATED);
        Latencies latencies = new Latencies(parcels, INTERVAL_NANOS);
        try (Channel channel = kind.apply(latencies)) {
            latencies.begin(System.nanoTime());
            for (int number = 0; number < parcels; number++) {
                while (System.nanoTime() - latencies.dueAt(number) < 0) {
                    Thread.onSpinWait();
                }
                channel.send(new Parcel(number));
            }
            long[] sorted = latencies.sorted();
            return List.of(sorted[parcels / 2] / MICRO, sorted[(int) (parcels * 0.99)] / MICRO);
        }
    }

    @Override
    public void close() {}
}
