package dev.tenon.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/** Helidon SE as the server: it does sockets and HTTP, the {@link Router} does everything else. */
final class HelidonServer {

    private final Router router;
    private final RunningRequests running = new RunningRequests();
    private final WebServer.Options options;
    private final io.helidon.webserver.WebServer server;
    private final AtomicBoolean closed = new AtomicBoolean();

    private HelidonServer(WebServer.Options options, Router router) {
        this.options = options;
        this.router = router;
        this.server = io.helidon.webserver.WebServer.builder()
                .host(options.host())
                .port(options.port())
                .shutdownHook(false)
                .routing(HttpRouting.builder().any(this::handle))
                .build();
    }

    static HelidonServer start(WebServer.Options options, Router router) {
        HelidonServer server = new HelidonServer(options, router);
        server.server.start();
        return server;
    }

    int port() {
        return server.port();
    }

    void close() {
        if (closed.compareAndSet(false, true)) {
            running.drain(options.stopWithin());
            server.stop();
        }
    }

    private void handle(ServerRequest request, ServerResponse response) throws IOException {
        if (!running.enter()) {
            send(
                    Problem.plain(503, "unavailable", "The server is stopping").toResponse(request.prologue().uriPath().rawPath()),
                    response.header(HeaderNames.CONNECTION, "close"));
            return;
        }
        try {
            send(answer(request), response);
        } finally {
            running.leave();
        }
    }

    private Response answer(ServerRequest request) throws IOException {
        String path = request.prologue().uriPath().rawPath();
        String query = request.prologue().query().rawValue();
        try (InputStream body =
                request.content().hasEntity() ? request.content().inputStream() : new ByteArrayInputStream(new byte[0])) {
            return router.handle(
                    request.prologue().method().text(),
                    query.isEmpty() ? path : path + "?" + query,
                    headers(request),
                    body);
        }
    }

    private static Headers headers(ServerRequest request) {
        Headers headers = Headers.none();
        for (var header : request.headers()) {
            for (String value : header.allValues()) {
                headers = headers.and(header.name(), value);
            }
        }
        return headers;
    }

    private static void send(Response from, ServerResponse to) {
        to.status(from.status());
        from.headers().fields().forEach(field -> to.header(HeaderNames.create(field._1), field._2));
        if (from.body().length == 0) {
            to.send();
        } else {
            to.send(from.body());
        }
    }
}
