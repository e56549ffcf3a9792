package dev.tenon.telemetry;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Comparator;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long effects took since this was made, by their names and how they ended, for those who are not told by OpenTelemetry. A
 * {@link Telemetry} that {@linkplain Telemetry#counting counts} in it adds to it. Safe for use by several threads.
 */
public final class EffectDurations {

    /** In seconds. Stores in memory take microseconds, servers far away take seconds. */
    public static final Seq<Double> BOUNDS =
            Vector.of(0.0001, 0.0005, 0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0);

    /** What effects are called that came when there were names enough. */
    public static final String OTHER = "_OTHER";

    /** Names are those of functions, of which a program has some hundreds; more are made of values. */
    private static final int MOST_NAMES = 1_000;

    private final ConcurrentHashMap<String, ConcurrentHashMap<EffectOutcome, DurationCounts>> all =
            new ConcurrentHashMap<>();

    private EffectDurations() {}

    /** What has counted nothing yet. */
    public static EffectDurations create() {
        return new EffectDurations();
    }

    /** What is counted together. */
    public record Series(String effect, EffectOutcome outcome) implements Comparable<Series> {

        private static final Comparator<Series> ORDER =
                Comparator.comparing(Series::effect).thenComparing(Series::outcome);

        @Override
        public int compareTo(Series other) {
            return ORDER.compare(this, other);
        }
    }

    /** Counts one, in nanoseconds. */
    public void add(String effect, EffectOutcome outcome, long nanos) {
        String name = all.containsKey(effect) || all.mappingCount() < MOST_NAMES ? effect : OTHER;
        all.computeIfAbsent(name, unseen -> new ConcurrentHashMap<>())
                .computeIfAbsent(outcome, unseen -> new DurationCounts(BOUNDS))
                .add(nanos);
    }

    /** What was counted, in an order that stays. */
    public Map<Series, DurationCounts> all() {
        TreeMap<Series, DurationCounts> told = TreeMap.empty();
        for (var effect : all.entrySet()) {
            for (var outcome : effect.getValue().entrySet()) {
                told = told.put(new Series(effect.getKey(), outcome.getKey()), outcome.getValue());
            }
        }
        return told;
    }
}
