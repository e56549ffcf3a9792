package dev.tenon.benchmarks.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tenon.web.InProcessClient;
import dev.tenon.web.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** The same routes and router on the JDK's own server, a virtual thread for each request. */
final class JdkServer implements Served {

    private static final int NO_BODY = -1;

    private final HttpServer server;

    JdkServer(Shelf shelf) {
        InProcessClient router = Routed.of(shelf);
        try {
            this.server = HttpServer.create(new InetSocketAddress(0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> answer(router, exchange));
        server.start();
    }

    private static void answer(InProcessClient router, HttpExchange exchange) throws IOException {
        try (exchange) {
            InProcessClient client = router;
            for (var header : exchange.getRequestHeaders().entrySet()) {
                client = client.header(header.getKey(), String.join(", ", header.getValue()));
            }
            Response answer = client.send(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    exchange.getRequestBody().readAllBytes());
            answer.headers()
                    .fields()
                    .forEach(field -> exchange.getResponseHeaders().add(field._1, field._2));
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? NO_BODY : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    @Override
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
