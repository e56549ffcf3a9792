package dev.tenon.web;

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
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;

/** Helidon SE as the server: it does sockets and HTTP, the {@link Router} does everything else. */
final class HelidonServer {

    private final Router router;
    private final io.helidon.webserver.WebServer server;

    private HelidonServer(WebServer.Options options, Router router) {
        this.router = router;
        this.server = io.helidon.webserver.WebServer.builder()
                .host(options.host())
                .port(options.port())
                .shutdownHook(false)
                .shutdownGracePeriod(options.stopWithin())
                .writeBufferSize(0)
                .directHandlers(refusals())
                .routing(HttpRouting.builder().any(this::handle))
                .build();
    }

    static HelidonServer start(WebServer.Options options, Router router) {
        HelidonServer server = new HelidonServer(options, router);
        server.server.start();
        if (!server.server.isRunning()) {
            throw new IllegalStateException(
                    "Cannot listen on " + options.host() + ":" + options.port() + ": is the port taken?");
        }
        return server;
    }

    int port() {
        return server.port();
    }

    void close() {
        server.stop();
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
        String path = request.prologue().uriPath().rawPath();
        String query = request.prologue().query().rawValue();
        return router.handle(
                request.prologue().method().text(),
                query.isEmpty() ? path : path + "?" + query,
                headers(request),
                request.content().hasEntity() ? request.content().inputStream() : InputStream.nullInputStream());
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
