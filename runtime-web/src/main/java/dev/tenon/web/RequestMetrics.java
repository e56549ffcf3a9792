package dev.tenon.web;

import dev.tenon.telemetry.DurationCounts;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often and how fast a server has answered, by method, route and status, since it was made: {@link MetricsRoutes} tells it. A server
 * counts in the one of its {@link WebServer.Options}. Safe for use by several threads.
 */
public final class RequestMetrics {

    /** What OpenTelemetry's conventions for HTTP advise, in seconds. */
    private static final Seq<Double> BOUNDS =
            Vector.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0);

    private final ConcurrentHashMap<Series, DurationCounts> all = new ConcurrentHashMap<>();

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

    /** Counts an answer. */
    void answered(String method, Option<Route> route, int status, long nanos) {
        Series series = new Series(
                ServerSpan.isKnown(method) ? method : "_OTHER",
                route.map(Route::template).getOrElse(""),
                status);
        all.computeIfAbsent(series, unseen -> new DurationCounts(BOUNDS)).add(nanos);
    }

    /** What was counted, in an order that stays. */
    Map<Series, DurationCounts> all() {
        return TreeMap.ofAll(all);
    }
}
