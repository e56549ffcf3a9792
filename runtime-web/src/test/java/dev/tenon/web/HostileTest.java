package dev.tenon.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers who mean no good, on real sockets. The server is well afterwards. */
@Timeout(60)
class HostileTest {

    private static final Pattern WHOLE =
            Pattern.compile("(?s)HTTP/1\\.1 .*?Content-Length: (\\d+).*?\r\n\r\n(.*)", Pattern.CASE_INSENSITIVE);

    private final CountDownLatch never = new CountDownLatch(1);
    private final WebServer server = WebServer.start(
            WebServer.Options.port(0)
                    .withHost("localhost")
                    .withMaxBody(10_000)
                    .withRequestTimeout(Duration.ofMillis(500)),
            Routes.at(
                    "",
                    Route.get("/well", request -> Response.text("well")),
                    Route.get("/stuck", request -> stuck()),
                    Route.post("/body", request -> Response.text("read " + request.body().length))));

    private Response stuck() {
        try {
            never.await();
            return Response.text("never");
        } catch (InterruptedException interrupted) {
            throw new FailureException(new Failure.Interrupted(), interrupted);
        }
    }

    @AfterEach
    void the_server_is_well() throws IOException {
        assertThat(answer("GET /well HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .contains(" 200 ", "well");
        server.close();
    }

    @Test
    void a_request_that_takes_too_long_is_ended() throws IOException {
        assertThat(answer("GET /stuck HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .contains(" 504 ", "urn:tenon:problem:timed-out", "Not done within 500 ms");
    }

    @Test
    void a_body_that_never_ends_is_given_up() throws IOException {
        String begun = answer("POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nbegun");

        assertThat(begun).doesNotContain(" 200 ");
    }

    @Test
    void many_who_send_their_head_byte_by_byte_keep_nobody_else_out() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                Socket socket = open();
                socket.getOutputStream().write("GET /well HT".getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            assertThat(answer("GET /well HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                    .contains(" 200 ");
            assertThat(everything(slow.getFirst())).doesNotContain(" 200 ");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET //well HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /well/..%2f..%2fetc HTTP/1.1\r\nHost: a\r\n\r\n",
                "BREW /well HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /well HTTP/1.1\r\n\r\n",
                "GET /well HTTP/9.9\r\nHost: a\r\n\r\n",
                "POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
                "POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n",
                "POST /body HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "\u0000\u0001\u0002\r\n\r\n",
                "GET /we ll HTTP/1.1\r\nHost: a\r\n\r\n"
            })
    void what_is_no_sound_request_is_refused_without_a_word_of_the_inside(String request) throws IOException {
        String answer = answer(request);

        assertThat(answer).doesNotContain(" 200 ", " 500 ", "Exception", "at dev.tenon", "root:");
        assertThat(answer.isEmpty() || answer.matches("(?s)HTTP/1\\.1 [45].*"))
                .as(answer)
                .isTrue();
    }

    @Test
    void a_flood_of_headers_is_refused() throws IOException {
        StringBuilder request = new StringBuilder("GET /well HTTP/1.1\r\nHost: a\r\n");
        for (int i = 0; i < 2000; i++) {
            request.append("X-Header-")
                    .append(i)
                    .append(": ")
                    .append("x".repeat(50))
                    .append("\r\n");
        }
        String answer = answer(request.append("\r\n").toString());

        assertThat(answer).doesNotContain(" 200 ");
        assertThat(answer.isEmpty() || answer.matches("(?s)HTTP/1\\.1 4.*"))
                .as(answer)
                .isTrue();
    }

    @Test
    void a_very_long_path_is_refused() throws IOException {
        String answer = answer("GET /" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: a\r\n\r\n");

        assertThat(answer.isEmpty() || answer.matches("(?s)HTTP/1\\.1 4.*"))
                .as(answer)
                .isTrue();
    }

    @Test
    void a_body_above_the_limit_is_refused_also_in_chunks() throws IOException {
        String chunk = "400\r\n" + "x".repeat(1024) + "\r\n";
        assertThat(answer("POST /body HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeat(20)))
                .contains(" 413 ");
        assertThat(answer("POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: 10001\r\n\r\n"))
                .contains(" 413 ");
    }

    private Socket open() throws IOException {
        Socket socket = new Socket("localhost", server.port());
        socket.setSoTimeout(3_000);
        return socket;
    }

    private String answer(String request) throws IOException {
        try (Socket socket = open()) {
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            } catch (IOException refusedBeforeItsEnd) {
                // What was answered by then can be read.
            }
            return everything(socket);
        }
    }

    /** Until the server closes, or has answered and waits for the next request. */
    private static String everything(Socket socket) {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[8192];
        try {
            InputStream in = socket.getInputStream();

            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                text.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                if (isWhole(text)) {
                    break;
                }
            }
        } catch (IOException closed) {
            // That is an end too.
        }
        return text.toString();
    }

    /** Whether this is an answer with all of its body. */
    private static boolean isWhole(CharSequence text) {
        Matcher matcher = WHOLE.matcher(text);
        return matcher.matches() && matcher.group(2).length() >= Integer.parseInt(matcher.group(1));
    }
}
