package dev.tenon.web;

import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Grace;
import io.helidon.common.buffers.DataReader;
import io.helidon.http.DirectHandler;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.DirectHandler.TransportResponse;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/** Helidon SE as the server: it does sockets and HTTP, the {@link Router} does everything else. */
final class HelidonServer {

    /** Helidon's own limit must not come before ours: it would cut off what we have not asked to end. */
    private static final Duration BEYOND_OURS = Duration.ofSeconds(10);

    /** Each is a virtual thread, and those above wait at the door. */
    private static final int MAX_CONNECTIONS = 10_000;

    private static final int FAILED = 500;

    /** How often it is looked for late requests in their time. */
    private static final int LOOKS = 10;

    private final String address;
    private final Router router;
    private final InFlight inFlight;
    private final Platform platform;
    private final Duration requestTimeout;
    private final Latch watched;
    private final Latch stopped;
    private final AtomicBoolean stops = new AtomicBoolean();
    private final io.helidon.webserver.WebServer server;

    HelidonServer(WebServer.Options options, Router router) {
        this.address = options.host() + ":" + options.port();
        this.router = router;
        this.platform = options.platform();
        this.requestTimeout = options.requestTimeout();
        this.inFlight = new InFlight(platform, requestTimeout);
        this.stopped = platform.latch();
        this.watched = platform.latch();
        this.server = io.helidon.webserver.WebServer.builder()
                .host(options.host())
                .port(options.port())
                .shutdownHook(false)
                .shutdownGracePeriod(options.stopWithin().plus(BEYOND_OURS))
                .writeBufferSize(0)
                .connectionOptions(sockets -> sockets.readTimeout(options.requestTimeout()))
                .maxTcpConnections(MAX_CONNECTIONS)
                .directHandlers(refusals())
                .routing(HttpRouting.builder().any(this::handle))
                .build();
    }

    void start() {
        server.start();
        if (!server.isRunning()) {
            throw new IllegalStateException("Cannot listen on " + address + ": is the port taken?");
        }
        platform.start("tenon-web-watch", this::watch);
    }

    /** Looks for requests that take too long, often enough to end them soon after their time. */
    private void watch() {
        Duration interval = requestTimeout.dividedBy(LOOKS);
        try {
            while (!watched.await(interval)) {
                inFlight.interruptLate();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isRunning() {
        return server.isRunning() && !stops.get();
    }

    int port() {
        return server.port();
    }

    /** Returns what was interrupted. The second call waits for the first. */
    Seq<String> stop(Grace grace) throws InterruptedException {
        watched.open();
        if (stops.compareAndSet(false, true)) {
            // Helidon closes its socket and idle connections at once, and then waits for the others.
            grace.platform().start("tenon-web-stop", () -> {
                try {
                    server.stop();
                } finally {
                    stopped.open();
                }
            });
        }
        if (stopped.await(grace.remaining())) {
            return List.empty();
        }
        Seq<String> interrupted = inFlight.interrupt();
        if (!stopped.await(grace.interruptLimit()) && !inFlight.all().isEmpty()) {
            throw new IllegalStateException("These requests were interrupted and go on: "
                    + inFlight.all().mkString(", "));
        }
        return interrupted;
    }

    private void handle(ServerRequest request, ServerResponse response) throws IOException {
        try {
            Response answer = answer(request);
            send(answer, response, request.prologue().method().text().equals("HEAD"));
            if (answer.header("Connection").contains("close")) {
                // The header alone does not make Helidon stop: it would take the unread body for the next request.
                throw new CloseConnectionException("The rest of a request was refused");
            }
        } catch (DataReader.InsufficientDataAvailableException gone) {
            throw new CloseConnectionException("The caller left before the end of its request", gone);
        }
    }

    private Response answer(ServerRequest request) throws IOException {
        String method = request.prologue().method().text();
        String path = request.prologue().uriPath().rawPath();
        String query = request.prologue().query().rawValue();
        inFlight.enter(method, path);
        try {
            return router.handle(
                    method,
                    query.isEmpty() ? path : path + "?" + query,
                    headers(request),
                    request.content().hasEntity() ? request.content().inputStream() : InputStream.nullInputStream(),
                    peer(request),
                    answer -> inFlight.leave() && answer.status() >= FAILED ? tooLate(path) : answer);
        } finally {
            // Also when there is no answer, because the caller is gone.
            inFlight.leave();
        }
    }

    /** What an interrupted request answers is of the interruption. */
    private Response tooLate(String path) {
        return Problem.plain(504, "timed-out", "Not done within " + requestTimeout.toMillis() + " ms")
                .toResponse(path);
    }

    private static Option<InetAddress> peer(ServerRequest request) {
        return request.remotePeer().address() instanceof InetSocketAddress socket
                ? Option.of(socket.getAddress())
                : Option.none();
    }

    private static Headers headers(ServerRequest request) {
        Headers headers = Headers.none();
        for (var header : request.headers()) {
            if (header.valueCount() == 1) {
                headers = headers.and(header.name(), header.get());
            } else {
                for (String value : header.allValues()) {
                    headers = headers.and(header.name(), value);
                }
            }
        }
        return headers;
    }

    private static void send(Response from, ServerResponse to, boolean head) throws IOException {
        to.status(from.status());
        from.headers().fields().forEach(field -> to.header(HeaderNames.create(field._1), field._2));
        if (from.body().length == 0) {
            to.send();
        } else if (head) {
            sendHeaders(from.body().length, to);
        } else {
            to.send(from.body());
        }
    }

    /** Helidon sends what it is given, also to HEAD; an empty write makes it send the headers and stop there. */
    private static void sendHeaders(int contentLength, ServerResponse to) throws IOException {
        to.contentLength(contentLength);
        try (OutputStream body = to.outputStream()) {
            body.write(new byte[0]);
            body.flush();
        }
    }

    /** What Helidon refuses by itself, because it is not HTTP: a problem as well, and no more than the status says. */
    private static DirectHandlers refusals() {
        DirectHandlers.Builder handlers = DirectHandlers.builder();
        for (EventType type : EventType.values()) {
            handlers.addHandler(type, HelidonServer::refuse);
        }
        return handlers.build();
    }

    private static TransportResponse refuse(
            DirectHandler.TransportRequest request,
            EventType type,
            Status status,
            ServerResponseHeaders headers,
            String message) {
        String reason = status.reasonPhrase().isEmpty() ? "Refused" : status.reasonPhrase();
        Response response = Problem.plain(
                        status.code(),
                        reason.toLowerCase(Locale.ROOT).replace(' ', '-'),
                        "This is not a request: " + reason)
                .toResponse(request.path());
        return TransportResponse.builder()
                .status(status)
                .headers(headers)
                .header(
                        HeaderNames.CONTENT_TYPE,
                        response.header("Content-Type").get())
                .entity(response.body())
                .keepAlive(false)
                .build();
    }
}
