package dev.tenon.web;

import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Correlation;
import dev.tenon.telemetry.LogEntries;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/**
 * One request until it is answered, in log entries and in a span, under its correlation id, which is that of the caller or a
 * new one. Belongs to one thread.
 */
final class Exchange implements AutoCloseable {

    static final String CORRELATION_ID = "X-Correlation-Id";

    /** What may stand in a log without harm. */
    private static final Pattern ACCEPTED = Pattern.compile("[!-~]{1,128}");

    private final String correlationId;
    private final LogEntries entries;
    private final ServerSpan span;
    private final String method;
    private final Platform platform;
    private final Option<RequestMetrics> metrics;
    private final long begun;
    private Option<Route> route = Option.none();
    private boolean answered;

    private Exchange(
            String correlationId, ServerSpan span, String method, Platform platform, Option<RequestMetrics> metrics) {
        this.correlationId = correlationId;
        this.span = span;
        this.method = method;
        this.platform = platform;
        this.metrics = metrics;
        this.begun = metrics.isDefined() ? platform.nanoTime() : 0;
        this.entries = LogEntries.of(correlation());
        span.correlated(correlationId);
    }

    static Exchange begin(
            Platform platform, Option<RequestMetrics> metrics, String method, String path, Headers headers) {
        Option<String> given =
                headers.get(CORRELATION_ID).filter(id -> ACCEPTED.matcher(id).matches());
        return new Exchange(
                given.getOrElse(() -> platform.nextUuid().toString()),
                ServerSpan.start(platform.telemetry(), method, path, headers),
                method,
                platform,
                metrics);
    }

    Correlation correlation() {
        return Correlation.none().withCorrelationId(correlationId);
    }

    /** Has found the route. */
    void takes(Route found) {
        route = Option.some(found);
        span.takes(found);
    }

    /** The answer as it is sent. */
    Response answers(Response response) {
        answered = true;
        span.answered(response.status());
        metrics.forEach(count -> count.answered(method, route, response.status(), platform.nanoTime() - begun));
        return response.withHeader(CORRELATION_ID, correlationId);
    }

    @Override
    public void close() {
        if (!answered) {
            span.failed("unanswered");
        }
        span.close();
        entries.close();
    }
}
