package dev.tenon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What only a socket can show; everything else is tested through {@link InProcessClient}. */
@Timeout(30)
class WebServerTest {

    private static final int MAX_BODY = 1000;

    private final AtomicInteger calls = new AtomicInteger();
    private final CyclicBarrier barrier = new CyclicBarrier(8);
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebServer server = WebServer.start(
            WebServer.Options.port(0).withHost("localhost").withMaxBody(MAX_BODY),
            Routes.at(
                    "",
                    Route.get(
                            "/greet/{name}",
                            request -> Response.text(
                                    "Hej " + request.pathParameter("name").get())),
                    Route.get(
                            "/query",
                            request -> Response.text(request.query("q").mkString("|"))),
                    Route.get(
                            "/header",
                            request -> Response.text(request.header("X-Two").getOrElse("none"))),
                    Route.get("/meet", request -> meet()),
                    Route.get("/slow", request -> slow()),
                    Route.get("/defect", request -> {
                        throw new IllegalStateException("a secret");
                    }),
                    Route.delete("/nothing", request -> Response.noContent()),
                    Route.post("/echo", request -> {
                        calls.incrementAndGet();
                        return Response.of(200, "application/octet-stream", request.body());
                    })));

    @AfterEach
    void stop() {
        release.countDown();
        server.close();
    }

    private Response meet() {
        try {
            barrier.await();
            return Response.text("met");
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Response slow() {
        started.countDown();
        try {
            release.await();
            return Response.text("done");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Response.status(503);
        }
    }

    @Test
    void a_path_and_its_answer_carry_any_unicode() throws Exception {
        HttpResponse<String> response = get("/greet/%C3%85sa%20%2F%20%F0%9F%93%9A");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("Hej Åsa / 📚");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
    }

    @Test
    void query_parameters_arrive_decoded_once() throws Exception {
        assertThat(get("/query?q=a+b&q=%252B&x=1&q=").body()).isEqualTo("a b|%2B|");
    }

    @Test
    void several_headers_of_one_name_arrive_joined() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/header"))
                .header("x-two", "a")
                .header("x-two", "b")
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo("a, b");
    }

    @Test
    void bytes_are_passed_on_unchanged() throws Exception {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        HttpRequest request = HttpRequest.newBuilder(uri("/echo"))
                .POST(BodyPublishers.ofByteArray(bytes))
                .build();

        assertThat(client.send(request, BodyHandlers.ofByteArray()).body()).isEqualTo(bytes);
    }

    @Test
    void a_body_of_the_greatest_size_is_taken_and_one_byte_more_is_413() throws Exception {
        assertThat(post("/echo", MAX_BODY).statusCode()).isEqualTo(200);

        HttpResponse<String> refused = post("/echo", MAX_BODY + 1);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(calls).hasValue(1);
    }

    @Test
    void a_body_of_unknown_length_is_limited_too() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/echo"))
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[MAX_BODY * 5])))
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
        assertThat(get("/greet/again").statusCode()).isEqualTo(200);
    }

    @Test
    void a_huge_body_is_refused_without_being_read() throws Exception {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.setSoTimeout(10_000);
            send(socket, "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000000000\r\n\r\nabc");
            assertThat(firstLine(socket)).contains("413");
        }
    }

    @Test
    void the_body_of_a_refused_request_is_not_taken_for_the_next_request() throws Exception {
        String hidden = "GET /greet/hidden HTTP/1.1\r\nHost: localhost\r\n\r\n";
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.setSoTimeout(5_000);
            send(
                    socket,
                    "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + (MAX_BODY + 1000) + "\r\n\r\n"
                            + hidden);
            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answers).startsWith("HTTP/1.1 413").doesNotContain("hidden");
        }
    }

    @Test
    void an_unknown_path_is_a_problem() throws Exception {
        HttpResponse<String> response = get("/nowhere");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body())
                .contains("\"type\":\"urn:tenon:problem:no-such-path\"", "\"instance\":\"/nowhere\"");
    }

    @Test
    void a_malformed_percent_encoding_is_400() throws Exception {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.setSoTimeout(10_000);
            send(socket, "GET /greet/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(firstLine(socket)).contains(" 400 ");
        }
    }

    @Test
    void head_has_the_headers_of_get_and_no_body() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/greet/you")).HEAD().build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
        assertThat(response.headers().firstValue("Content-Length")).contains("7");
    }

    @Test
    void a_connection_goes_on_after_head() throws Exception {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.setSoTimeout(10_000);
            send(socket, "HEAD /greet/you HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(readUntil(socket, "\r\n\r\n")).contains(" 200 ");
            send(socket, "GET /greet/me HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(readUntil(socket, "Hej me")).startsWith("HTTP/1.1 200 ").doesNotContain("you");
        }
    }

    @Test
    void no_content_has_no_body() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/nothing")).DELETE().build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void a_defect_is_500_and_keeps_its_secret() throws Exception {
        HttpResponse<String> response = get("/defect");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).contains("\"id\":\"").doesNotContain("secret", "Exception", "at dev.");
    }

    @Test
    void requests_are_answered_at_the_same_time() {
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int i = 0; i < barrier.getParties(); i++) {
            answers.add(client.sendAsync(HttpRequest.newBuilder(uri("/meet")).build(), BodyHandlers.ofString())
                    .thenApply(HttpResponse::body));
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo("met"));
    }

    @Test
    void one_connection_serves_many_requests() throws Exception {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.setSoTimeout(10_000);
            for (int i = 0; i < 3; i++) {
                send(socket, "GET /greet/" + i + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
                assertThat(readUntil(socket, "Hej " + i)).contains(" 200 ");
            }
        }
    }

    @Test
    void closing_refuses_new_connections_and_finishes_what_runs() throws Exception {
        CompletableFuture<HttpResponse<String>> running =
                client.sendAsync(HttpRequest.newBuilder(uri("/slow")).build(), BodyHandlers.ofString());
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();

        Thread closing = Thread.ofVirtual().start(server::close);
        awaitRefusal();
        assertThat(running).isNotDone();
        assertThat(closing.isAlive()).isTrue();
        release.countDown();

        assertThat(running.join().body()).isEqualTo("done");
        assertThat(closing.join(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void closing_waits_only_as_long_as_it_was_told() throws Exception {
        WebServer impatient = WebServer.start(
                WebServer.Options.port(0).withHost("localhost").withStopWithin(Duration.ofMillis(50)),
                Routes.at("", Route.get("/slow", request -> slow())));
        CompletableFuture<HttpResponse<String>> running = client.sendAsync(
                HttpRequest.newBuilder(URI.create("http://localhost:" + impatient.port() + "/slow"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();

        impatient.close();

        assertThat(release.getCount()).isEqualTo(1);
        assertThatThrownBy(() -> new Socket("localhost", impatient.port()).close())
                .isInstanceOf(Exception.class);
        release.countDown();
        running.exceptionally(cut -> null).join();
    }

    @Test
    void closing_does_not_wait_for_idle_connections_and_may_be_done_twice() throws Exception {
        get("/greet/idle");
        long before = System.nanoTime();

        server.close();
        server.close();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_port_that_is_taken_is_told() {
        assertThatThrownBy(() ->
                        WebServer.start(WebServer.Options.port(server.port()).withHost("localhost")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Integer.toString(server.port()));
    }

    private void awaitRefusal() throws Exception {
        while (true) {
            try {
                new Socket("localhost", server.port()).close();
            } catch (ConnectException refused) {
                return;
            }
        }
    }

    private HttpResponse<String> get(String target) throws Exception {
        return client.send(HttpRequest.newBuilder(uri(target)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String target, int size) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(target))
                .POST(BodyPublishers.ofByteArray(new byte[size]))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private URI uri(String target) {
        return URI.create("http://localhost:" + server.port() + target);
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String firstLine(Socket socket) throws IOException {
        return readUntil(socket, "\r\n");
    }

    private static String readUntil(Socket socket, String end) throws IOException {
        StringBuilder text = new StringBuilder();
        InputStream stream = socket.getInputStream();
        while (text.indexOf(end) < 0) {
            int next = stream.read();
            assertThat(next).as("the connection ended after: " + text).isNotNegative();
            text.append((char) next);
        }
        return text.toString();
    }
}
