package dev.tenon.web;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * How often and how fast a server has answered, by method, route and status, since it was made: {@link MetricsRoutes} tells it. A server
 * counts in the one of its {@link WebServer.Options}. Safe for use by several threads.
 */
public final class RequestMetrics {

    private final ConcurrentHashMap<Series, Durations> all = new ConcurrentHashMap<>();

    private RequestMetrics() {}

    /** What has counted nothing yet. */
    public static RequestMetrics create() {
        return new RequestMetrics();
    }

    /**
     * What is counted together. There are few: routes are templates, and methods that nobody knows are one.
     *
     * @param route its path, such as {@code /books/{bookId}}; empty where none was found
     */
    record Series(String method, String route, int status) implements Comparable<Series> {

        private static final Comparator<Series> ORDER = Comparator.comparing(Series::route)
                .thenComparing(Series::method)
                .thenComparingInt(Series::status);

        @Override
        public int compareTo(Series other) {
            return ORDER.compare(this, other);
        }
    }

    /** How long answers took. */
    static final class Durations {

        /** What OpenTelemetry's conventions for HTTP advise, in seconds. */
        static final Seq<Double> BOUNDS =
                Vector.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0);

        private static final double NANOS_PER_SECOND = 1e9;

        private final LongAdder[] counts =
                Stream.generate(LongAdder::new).limit(BOUNDS.size() + 1L).toArray(LongAdder[]::new);
        private final LongAdder nanos = new LongAdder();

        private void add(long taken) {
            double seconds = taken / NANOS_PER_SECOND;
            int index = BOUNDS.indexWhere(bound -> seconds <= bound);
            counts[index < 0 ? BOUNDS.size() : index].increment();
            nanos.add(taken);
        }

        /** How many took at most as long as each bound, and at the end all. */
        Seq<Long> cumulated() {
            return Vector.of(counts).map(LongAdder::sum).scanLeft(0L, Long::sum).tail();
        }

        double seconds() {
            return nanos.sum() / NANOS_PER_SECOND;
        }
    }

    /** Counts an answer. */
    void answered(String method, Option<Route> route, int status, long nanos) {
        Series series = new Series(
                ServerSpan.isKnown(method) ? method : "_OTHER",
                route.map(Route::template).getOrElse(""),
                status);
        all.computeIfAbsent(series, unseen -> new Durations()).add(nanos);
    }

    /** What was counted, in an order that stays. */
    Map<Series, Durations> all() {
        return TreeMap.ofAll(all);
    }
}
