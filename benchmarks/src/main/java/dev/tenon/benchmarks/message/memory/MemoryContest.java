package dev.tenon.benchmarks.message.memory;

import dev.tenon.benchmarks.turns.Arena;
import dev.tenon.benchmarks.turns.Contender;
import dev.tenon.benchmarks.turns.Contest;
import dev.tenon.benchmarks.turns.Discipline;
import dev.tenon.benchmarks.turns.Entrant;
import dev.tenon.benchmarks.turns.Scale;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** One producer, and handlers that only count, in a process. */
public final class MemoryContest implements Contest {

    static final String BATCHES = "BATCHES";
    static final String SINGLES = "SINGLES";
    static final String RATE = "RATE";

    /** The kinds of channels. */
    enum Kind {
        TENON_ONCE(
                "Tenon, effect once",
                "transaction, log, retries, dead letters; the handler and the end of its event are one commit; no"
                        + " order"),
        TENON_ORDERED("Tenon, effect once, ordered", "the same, in the order of each of 1,000 keys"),
        TENON_AT_LEAST_ONCE("Tenon, at least once", "transaction, log, retries, dead letters; no order"),
        BLOCKING_QUEUE("ArrayBlockingQueue", "hands over, one order; no transaction, no retry"),
        DISRUPTOR("LMAX Disruptor", "hands over, one order; no transaction, no retry"),
        MPSC("JCTools MpscArrayQueue", "hands over, one order; no transaction, no retry, no way to wait"),
        SPSC("JCTools SpscArrayQueue", "the same, of one producer"),
        REACTOR("Reactor Sinks.many().unicast()", "hands over, one order; a failure ends the stream"),
        GUAVA("Guava AsyncEventBus", "hands over to subscribers by type; no transaction, no retry, no bound");

        private final String label;
        private final String does;

        Kind(String label, String does) {
            this.label = label;
            this.does = does;
        }

        Channel open(Receiver receiver) {
            return switch (this) {
                case TENON_ONCE -> TenonChannel.unordered(true, receiver);
                case TENON_ORDERED -> TenonChannel.ordered(receiver);
                case TENON_AT_LEAST_ONCE -> TenonChannel.unordered(false, receiver);
                case BLOCKING_QUEUE -> new BlockingChannel(receiver);
                case DISRUPTOR -> new DisruptorChannel(receiver);
                case MPSC -> JcToolsChannel.mpsc(receiver);
                case SPSC -> JcToolsChannel.spsc(receiver);
                case REACTOR -> new ReactorChannel(receiver);
                case GUAVA -> new GuavaChannel(receiver);
            };
        }
    }

    /** For the JVM that plays it. */
    public MemoryContest() {}

    @Override
    public String title() {
        return "In memory";
    }

    @Override
    public String remarks() {
        return """
            The others do less than Tenon: they hand over an object, without a transaction in which it was published and one in which it
            is handled. All but Guava's bus hold at most 16,384 events, then the producer waits. A batch is one transaction of Tenon, one
            `publishEvents` of Disruptor, and calls one after the other of the rest. Latency counts from the moment at which an event was
            to be published, also when the producer is late.
            """;
    }

    @Override
    public Seq<Entrant> entrants() {
        return List.of(Kind.values()).map(kind -> new Entrant(kind.name(), kind.label, kind.does));
    }

    @Override
    public Seq<Discipline> disciplines() {
        return List.of(
                Discipline.of(BATCHES, "1,000,000 events, 100 a transaction", "events a second"),
                Discipline.of(SINGLES, "1,000,000 events, one a transaction", "events a second"),
                Discipline.of(RATE, "100,000 events a second, one a transaction", "p50 µs", "p99 µs"));
    }

    @Override
    public Contender open(String entrant, String place, Scale scale) {
        return new MemoryContender(Kind.valueOf(entrant)::open, scale);
    }

    @Override
    public Arena arena() {
        return Arena.none();
    }
}
