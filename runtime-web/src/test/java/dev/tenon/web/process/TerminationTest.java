package dev.tenon.web.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A real process gets a real SIGTERM while it works. */
@Timeout(120)
@EnabledOnOs({OS.LINUX, OS.MAC})
class TerminationTest {

    private static final int REQUESTS = 50;
    private static final int TERMINATED = 128 + 15;

    private final HttpClient client = HttpClient.newHttpClient();

    private CompletableFuture<HttpResponse<String>> post(ChildProcess process) {
        return client.sendAsync(
                HttpRequest.newBuilder(process.uri("/work"))
                        .POST(BodyPublishers.ofString("body"))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void all_requests_in_flight_are_answered_and_committed_before_the_process_ends() throws Exception {
        try (ChildProcess process = new ChildProcess(60_000);
                Socket halfSent = process.connect()) {
            send(
                    halfSent,
                    "POST /work HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
            assertThat(readUntil(halfSent, "\r\n\r\n")).startsWith("HTTP/1.1 100");
            send(halfSent, "bo");
            var requests = Stream.generate(() -> post(process)).limit(REQUESTS).toList();
            process.out().await("entered", REQUESTS);

            process.terminate();
            process.awaitRefusal();
            assertThat(requests).noneMatch(CompletableFuture::isDone);
            assertThat(process.out().all("committed")).isEmpty();
            send(halfSent, "dy");
            process.out().await("entered", REQUESTS + 1);
            process.go();

            assertThat(requests).allSatisfy(request -> {
                assertThat(request.join().statusCode()).isEqualTo(200);
                assertThat(request.join().body()).isEqualTo("done 4");
            });
            assertThat(readUntil(halfSent, "done 4")).startsWith("HTTP/1.1 200");
            assertThat(process.awaitExit()).isEqualTo(TERMINATED);
            assertThat(process.out().all("committed")).hasSize(REQUESTS + 1);
            assertThat(process.out().all("rolled back")).isEmpty();
            assertThat(process.out().all("released the broom")).hasSize(1);
            assertThat(process.log().all("Interrupted")).isEmpty();
        }
    }

    @Test
    void work_that_is_not_finished_in_time_is_interrupted_cleans_up_and_is_reported() throws Exception {
        try (ChildProcess process = new ChildProcess(100)) {
            var requests = IntStream.range(0, 3).mapToObj(i -> post(process)).toList();
            process.out().await("entered", 3);

            process.terminate();

            assertThat(requests)
                    .allSatisfy(
                            request -> assertThat(request.join().statusCode()).isEqualTo(503));
            assertThat(process.awaitExit()).isEqualTo(TERMINATED);
            assertThat(process.out().all("rolled back")).hasSize(3);
            assertThat(process.out().all("committed")).isEmpty();
            assertThat(process.out().all("released the broom")).hasSize(1);
            assertThat(process.log().all("Interrupted, because time was up: web: POST /work"))
                    .hasSize(3);
        }
    }

    @Test
    void liveness_and_readiness_are_told_over_http() throws Exception {
        try (ChildProcess process = new ChildProcess(100)) {
            assertThat(get(process, "/health/live").body()).isEqualTo("{\"status\":\"up\"}");
            HttpResponse<String> ready = get(process, "/health/ready");
            assertThat(ready.statusCode()).isEqualTo(200);
            assertThat(ready.body()).isEqualTo("""
                {"status":"up","components":[{"name":"sweeper","status":"up"},{"name":"web","status":"up"}]}\
                """);
        }
    }

    private HttpResponse<String> get(ChildProcess process, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(process.uri(path)).build(), BodyHandlers.ofString());
    }

    private static void send(Socket socket, String text) throws Exception {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String readUntil(Socket socket, String end) throws Exception {
        StringBuilder text = new StringBuilder();
        while (text.indexOf(end) < 0) {
            int next = socket.getInputStream().read();
            assertThat(next).as("the connection ended after: " + text).isNotNegative();
            text.append((char) next);
        }
        return text.toString();
    }
}
