package dev.tenon.client.http;

import dev.tenon.client.CallContext;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.vavr.control.Option;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends a request and waits for the whole answer; follows redirects. */
final class Sender {

    private static final int MOST_REDIRECTS = 5;
    private static final String CORRELATION = "X-Correlation-Id";

    private final HttpClient client;
    private final Authentication authentication;
    private final int maxAnswerBytes;

    Sender(HttpClient client, Authentication authentication, int maxAnswerBytes) {
        this.client = client;
        this.authentication = authentication;
        this.maxAnswerBytes = maxAnswerBytes;
    }

    /** The answer, whatever its status; fails where there is none. */
    Answer send(Called called, Outgoing first, CallContext context) {
        long begin = called.platform().nanoTime();
        Outgoing request = first;
        for (int redirects = 0; ; redirects++) {
            Duration left = called.limit().minusNanos(called.platform().nanoTime() - begin);
            Answer answer = once(called, request, context, left);
            Option<Outgoing> next = request.redirected(answer.status(), answer.headers());
            if (next.isEmpty()) {
                return answer;
            }
            if (redirects == MOST_REDIRECTS) {
                throw called.unreadable(answer.status(), "too many redirects");
            }
            request = next.get();
        }
    }

    private Answer once(Called called, Outgoing request, CallContext context, Duration left) {
        if (!left.isPositive()) {
            throw new FailureException(new Failure.TimedOut(called.limit()));
        }
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(
                made(request, context, left), info -> new LimitedBody(maxAnswerBytes, info.statusCode()));
        try {
            HttpResponse<byte[]> answer = exchange.get(left.toNanos(), TimeUnit.NANOSECONDS);
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (InterruptedException interrupted) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure.Interrupted(), interrupted);
        } catch (TimeoutException late) {
            exchange.cancel(true);
            throw new FailureException(new Failure.TimedOut(called.limit()), late);
        } catch (ExecutionException failed) {
            throw failure(called, failed.getCause() == null ? failed : failed.getCause());
        }
    }

    private static FailureException failure(Called called, Throwable cause) {
        for (Throwable found = cause; found != null; found = found.getCause()) {
            if (found instanceof LimitedBody.TooLong) {
                return called.unreadable(200, "the answer is too long");
            }
            if (found instanceof HttpTimeoutException) {
                return new FailureException(new Failure.TimedOut(called.limit()), cause);
            }
        }
        return new FailureException(
                new Failure.Unavailable(
                        called.name() + " got no answer: " + cause.getClass().getSimpleName()),
                cause);
    }

    private HttpRequest made(Outgoing request, CallContext context, Duration left) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri())
                .timeout(left)
                .method(
                        request.verb(),
                        request.content()
                                .map(content -> BodyPublishers.ofByteArray(content.bytes()))
                                .getOrElse(BodyPublishers::noBody));
        request.fields().forEach(field -> builder.header(field.name(), field.value()));
        request.content().forEach(content -> builder.header("Content-Type", content.mediaType()));
        if (request.isAtHome()) {
            context.correlation()
                    .correlationId()
                    .filter(id -> !request.has(CORRELATION) && Field.isPlain(id))
                    .forEach(id -> builder.header(CORRELATION, id));
            W3CTraceContextPropagator.getInstance()
                    .inject(Context.current(), builder, (carrier, key, value) -> set(request, carrier, key, value));
            authentication.field().forEach(field -> builder.setHeader(field.name(), field.value()));
        }
        return builder.build();
    }

    private static void set(Outgoing request, HttpRequest.@Nullable Builder builder, String header, String value) {
        if (builder != null && !request.has(header)) {
            builder.header(header, value);
        }
    }
}
