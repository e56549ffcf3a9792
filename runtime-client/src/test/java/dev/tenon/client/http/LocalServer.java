package dev.tenon.client.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A real server on this machine that remembers what it was asked. */
final class LocalServer implements AutoCloseable {

    /** A request as it came. */
    record Asked(String method, URI uri, Map<String, List<String>> headers, byte[] body) {

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(entry -> String.join(", ", entry.getValue()))
                    .findFirst()
                    .orElse("");
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** Percent-decoded; a plus is a plus. */
        static String decoded(String text) {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        }
    }

    /** What it says. */
    record Told(int status, Map<String, String> headers, byte[] body) {

        static Told json(String text) {
            return of(200, "application/json", text);
        }

        static Told of(int status, String mediaType, String text) {
            return new Told(status, Map.of("Content-Type", mediaType), text.getBytes(StandardCharsets.UTF_8));
        }

        static Told empty(int status, Map<String, String> headers) {
            return new Told(status, headers, new byte[0]);
        }
    }

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    LocalServer(Function<Asked, Told> answer) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> handle(exchange, answer));
        server.start();
    }

    HttpSettings settings() {
        return HttpSettings.of(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    Asked last() {
        return asked.getLast();
    }

    private void handle(HttpExchange exchange, Function<Asked, Told> answer) throws IOException {
        try (exchange) {
            Asked request = new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    exchange.getRequestBody().readAllBytes());
            asked.add(request);
            Told told = answer.apply(request);
            told.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(told.status(), told.body().length == 0 ? -1 : told.body().length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(told.body());
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
