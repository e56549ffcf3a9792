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
    private boolean answered;

    private Exchange(String correlationId, ServerSpan span) {
        this.correlationId = correlationId;
        this.span = span;
        this.entries = LogEntries.of(correlation());
    }

    static Exchange begin(Platform platform, String method, String path, Headers headers) {
        Option<String> given =
                headers.get(CORRELATION_ID).filter(id -> ACCEPTED.matcher(id).matches());
        return new Exchange(
                given.getOrElse(() -> platform.nextUuid().toString()),
                ServerSpan.start(platform.telemetry(), method, path, headers));
    }

    Correlation correlation() {
        return Correlation.none().withCorrelationId(correlationId);
    }

    /** Has found the route. */
    void takes(Route route) {
        span.takes(route);
    }

    /** The answer as it is sent. */
    Response answers(Response response) {
        answered = true;
        span.answered(response.status());
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
