package dev.tenon.web;

import dev.tenon.telemetry.Telemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The span of a request, in the words of OpenTelemetry's conventions for HTTP servers; the current one of its thread until
 * it is closed. Records nothing if there is no telemetry.
 */
final class ServerSpan implements AutoCloseable {

    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    /** Any other name is the caller's invention, of which there may be too many. */
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    private static final ServerSpan NONE = new ServerSpan(Span.getInvalid(), Scope.noop());

    private static final TextMapGetter<Headers> HEADERS = new TextMapGetter<>() {
        @Override
        public @Nullable String get(@Nullable Headers headers, String key) {
            return headers == null ? null : headers.get(key).getOrNull();
        }
    };

    private final Span span;
    private final Scope scope;

    private ServerSpan(Span span, Scope scope) {
        this.span = span;
        this.scope = scope;
    }

    /** Starts below the caller's span, if its headers name one. */
    @SuppressWarnings("MustBeClosedChecker") // By closing this.
    static ServerSpan start(Telemetry telemetry, String method, String path, Headers headers) {
        if (!telemetry.isOn()) {
            return NONE;
        }
        Context parent = parent(telemetry, headers);
        boolean known = isKnown(method);
        Span span = telemetry
                .tracer()
                .spanBuilder(known ? method : "HTTP")
                .setParent(parent)
                .setSpanKind(SpanKind.SERVER)
                .setAttribute(METHOD, known ? method : "_OTHER")
                .setAttribute(PATH, path)
                .startSpan();
        return new ServerSpan(span, parent.with(span).makeCurrent());
    }

    /** Whether it is one of those that HTTP has. */
    static boolean isKnown(String method) {
        return METHODS.contains(method);
    }

    /** The span that is current here already, such as that of an instrumented server, has read the headers itself. */
    private static Context parent(Telemetry telemetry, Headers headers) {
        Context here = Context.current();
        if (Span.fromContext(here).getSpanContext().isValid()) {
            return here;
        }
        TextMapPropagator configured =
                telemetry.openTelemetry().getPropagators().getTextMapPropagator();
        TextMapPropagator propagator =
                configured.fields().isEmpty() ? W3CTraceContextPropagator.getInstance() : configured;
        return propagator.extract(here, headers, HEADERS);
    }

    /** Says under which id its log entries are. */
    void correlated(String correlationId) {
        span.setAttribute(Telemetry.CORRELATION_ID, correlationId);
    }

    /** Names it after its route: paths with ids in them are too many. */
    void takes(Route route) {
        span.updateName(route.toString());
        span.setAttribute(ROUTE, route.template());
    }

    void answered(int status) {
        span.setAttribute(STATUS, (long) status);
        if (status >= 500) {
            failed(Integer.toString(status));
        }
    }

    void failed(String type) {
        span.setAttribute(ERROR_TYPE, type);
        span.setStatus(StatusCode.ERROR);
    }

    @Override
    public void close() {
        scope.close();
        span.end();
    }
}
