package dev.tenon.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.HealthReport;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the operations page answers. */
class LoopbackOnlyTest {

    private static final String OVERVIEW = "/operations/api/overview";
    private static final String ACTION = "/operations/api/contexts/Post/job-types/Noon/run";

    private final Routes routes =
            OperationsRoutes.of(() -> new HealthReport(true, true, List.empty()), new OperatedPost().operations());
    private final InProcessClient client = InProcessClient.of(routes);

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.10", "::1", "::ffff:127.0.0.1"})
    void the_machine_itself_is_answered(String address) throws UnknownHostException {
        assertThat(client.from(InetAddress.getByName(address)).get(OVERVIEW).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.0.7", "10.0.0.1", "2001:db8::1", "::ffff:10.0.0.1", "0.0.0.0"})
    void another_machine_is_refused_whatever_it_says_of_itself(String address) throws UnknownHostException {
        InProcessClient stranger = client.from(InetAddress.getByName(address));

        assertIsRefused(stranger.get(OVERVIEW), "only for callers on the machine itself");
        assertIsRefused(stranger.get("/operations"), "only for callers on the machine itself");
        assertIsRefused(stranger.post(ACTION, "{}"), "only for callers on the machine itself");
        assertIsRefused(
                stranger.header("X-Forwarded-For", "127.0.0.1").get(OVERVIEW),
                "only for callers on the machine itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP"})
    void what_a_proxy_on_the_machine_passes_on_is_refused(String header) {
        assertIsRefused(client.header(header, "127.0.0.1").get(OVERVIEW), "passed on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LocalHost:8080", "127.0.0.1:80", "127.1.2.3", "[::1]", "[::1]:8080"})
    void the_machine_is_called_by_its_own_names(String host) {
        assertThat(client.header("Host", host).get(OVERVIEW).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "evil.example:8080",
                "127.0.0.1.evil.example",
                "",
                "localhost, evil.example",
                "127.evil",
                "[::2]",
                "localhost:80:80",
                "localhost@evil.example"
            })
    void a_name_that_somebody_else_made_point_here_is_refused(String host) {
        assertIsRefused(client.header("Host", host).get(OVERVIEW), "only served to localhost");
        assertIsRefused(client.header("Host", host).post(ACTION, "{}"), "only served to localhost");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "http://localhost:9999", "null", "", "http://localhost.evil.example", ":"
            })
    void a_page_of_another_site_changes_nothing(String origin) {
        assertIsRefused(client.header("Origin", origin).post(ACTION, "{}"), "another site");
    }

    @Test
    void the_page_itself_and_a_program_change_things() {
        assertThat(client.header("Host", "localhost:8080")
                        .header("Origin", "http://localhost:8080")
                        .post(ACTION, "{}")
                        .status())
                .isEqualTo(200);
        assertThat(client.post(ACTION, "{}").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void what_a_form_can_send_changes_nothing(String contentType) {
        assertThat(client.header("Content-Type", contentType).post(ACTION, "{}").status())
                .isEqualTo(415);
    }

    @Test
    void a_request_without_a_content_type_changes_nothing_even_without_a_body() {
        assertThat(client.send("POST", ACTION, new byte[0]).status()).isEqualTo(415);
    }

    @Test
    void over_a_socket_the_address_of_the_connection_counts() throws Exception {
        try (WebServer server = WebServer.start(0, routes);
                HttpClient http = HttpClient.newHttpClient()) {
            assertThat(get(http, "127.0.0.1", server).statusCode()).isEqualTo(200);

            Seq<InetAddress> others = otherAddresses();
            Assumptions.assumeFalse(others.isEmpty(), "this machine has no address but the loopback address");
            HttpResponse<String> refused = get(http, others.head().getHostAddress(), server);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("only for callers on the machine itself");
        }
    }

    /** A connection to one of them comes from it as well. */
    private static Seq<InetAddress> otherAddresses() throws SocketException {
        return List.ofAll(NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof java.net.Inet4Address && !address.isLoopbackAddress())
                .toList());
    }

    private static HttpResponse<String> get(HttpClient http, String host, WebServer server) throws Exception {
        URI address = URI.create("http://" + host + ":" + server.port() + OVERVIEW);
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static void assertIsRefused(Response response, String why) {
        assertThat(response.status()).isEqualTo(403);
        assertThat(response.header("Content-Type")).contains("application/problem+json");
        assertThat(response.text()).contains("urn:tenon:problem:forbidden", why);
    }
}
