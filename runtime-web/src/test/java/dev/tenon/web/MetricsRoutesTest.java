package dev.tenon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.access.Caller;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.telemetry.EffectDurations;
import dev.tenon.telemetry.EffectOutcome;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What {@code /metrics} tells, and to whom. */
class MetricsRoutesTest {

    private static final String LABEL = "[a-z_]+=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\"";
    private static final String SAMPLE =
            "[a-z_]+\\{" + LABEL + "(?:," + LABEL + ")*\\} [0-9]+(?:\\.[0-9]+(?:E-?[0-9]+)?)?";
    private static final String COMMENT = "# (?:HELP [a-z_]+ [^\\n]+|TYPE [a-z_]+ (?:gauge|counter|histogram))";

    private final OperatedPost post = new OperatedPost();
    private final RequestMetrics requests = RequestMetrics.create();

    @Test
    void queues_and_jobs_are_told_by_consumer_and_state() {
        post.send("a", "b");
        post.dies("a", "no");
        post.schedule("later");

        String told = metrics();

        assertThat(told)
                .contains("tenon_context_up{context=\"Post\"} 1\n")
                .contains("tenon_messages{context=\"Post\",consumer=\"post.carrier(Letter)\",state=\"waiting\"} 1\n")
                .contains("tenon_messages{context=\"Post\",consumer=\"post.carrier(Letter)\",state=\"dead\"} 1\n")
                .contains("tenon_messages{context=\"Post\",consumer=\"PostJobs.Sweep\",state=\"scheduled\"} 1\n")
                .contains("tenon_handled_total{context=\"Post\",consumer=\"post.carrier(Letter)\"} 0\n")
                .containsPattern(
                        "tenon_oldest_waiting_seconds\\{context=\"Post\",consumer=\"post.carrier\\(Letter\\)\"} \\d");
    }

    @Test
    void each_line_is_of_the_format_and_each_family_is_told_once() {
        post.send("a");
        requests.answered(
                "GET",
                List.of(Route.get("/a\"b", request -> Response.noContent())).headOption(),
                200,
                7);
        requests.answered("GET", List.<Route>empty().headOption(), 404, 7);

        Response answer = client().get("/metrics");

        assertThat(answer.header("Content-Type")).contains("text/plain; version=0.0.4; charset=utf-8");
        assertThat(answer.text()).endsWith("\n").contains("http_route=\"/a\\\"b\"");
        assertThat(answer.text().lines()).allMatch(line -> line.matches(SAMPLE) || line.matches(COMMENT));
        assertThat(answer.text().lines().filter(line -> line.startsWith("# TYPE")))
                .doesNotHaveDuplicates();
    }

    @Test
    void answers_fall_into_buckets_that_add_up() {
        Route route = Route.get("/books/{bookId}", request -> Response.noContent());
        for (long millis : new long[] {1, 5, 6, 700, 60_000}) {
            requests.answered(
                    "GET",
                    List.of(route).headOption(),
                    200,
                    Duration.ofMillis(millis).toNanos());
        }
        requests.answered("BREW", List.of(route).headOption(), 405, 1);

        String labels = "{http_request_method=\"GET\",http_route=\"/books/{bookId}\",http_response_status_code=\"200\"";
        assertThat(metrics())
                .contains("_bucket" + labels + ",le=\"0.005\"} 2\n")
                .contains("_bucket" + labels + ",le=\"0.01\"} 3\n")
                .contains("_bucket" + labels + ",le=\"0.75\"} 4\n")
                .contains("_bucket" + labels + ",le=\"10.0\"} 4\n")
                .contains("_bucket" + labels + ",le=\"+Inf\"} 5\n")
                .contains("_count" + labels + "} 5\n")
                .contains("_sum" + labels + "} 60.712\n")
                .contains("_count{http_request_method=\"_OTHER\",http_route=\"/books/{bookId}\"");
    }

    @Test
    void durations_of_effects_are_told_where_they_are_counted() {
        EffectDurations effects = EffectDurations.create();
        effects.add(
                "BookStore.findById",
                EffectOutcome.SUCCESS,
                Duration.ofMillis(3).toNanos());
        effects.add(
                "BookStore.findById",
                EffectOutcome.FAILURE,
                Duration.ofMillis(700).toNanos());

        String told = InProcessClient.of(MetricsRoutes.of(requests, effects, post.operations()))
                .get("/metrics")
                .text();

        String labels = "{effect=\"BookStore.findById\",outcome=\"success\"";
        assertThat(told)
                .contains("tenon_effect_duration_seconds_bucket" + labels + ",le=\"0.001\"} 0\n")
                .contains("tenon_effect_duration_seconds_bucket" + labels + ",le=\"0.005\"} 1\n")
                .contains("tenon_effect_duration_seconds_count" + labels + "} 1\n")
                .contains("tenon_effect_duration_seconds_sum" + labels + "} 0.003\n")
                .contains("outcome=\"failure\"} 0.7\n");
        assertThat(told.lines()).allMatch(line -> line.matches(SAMPLE) || line.matches(COMMENT));
        assertThat(metrics()).doesNotContain("tenon_effect_duration_seconds");
    }

    @Test
    void a_server_counts_what_it_answers_also_what_no_route_answers() throws Exception {
        Routes routes = Routes.at(
                "/api",
                Route.get("/books/{bookId}", request -> Response.text("Emma")),
                Route.get("/late", request -> waiting()));
        WebServer.Options options =
                WebServer.Options.port(0).withMetrics(requests).withRequestTimeout(Duration.ofMillis(200));
        try (WebServer server = WebServer.start(options, routes, MetricsRoutes.of(requests));
                HttpClient http = HttpClient.newHttpClient()) {
            for (String target : List.of("/api/books/1", "/api/books/2", "/nowhere", "/api/late")) {
                get(http, server, target);
            }

            String told = get(http, server, "/metrics");

            assertThat(told)
                    .contains(count("/api/books/{bookId}", 200) + " 2\n")
                    .contains(count("", 404) + " 1\n")
                    .contains(count("/api/late", 504) + " 1\n");
        }
    }

    private static Response waiting() {
        try {
            new CountDownLatch(1).await();
            return Response.noContent();
        } catch (InterruptedException interrupted) {
            throw new FailureException(new Failure.Interrupted(), interrupted);
        }
    }

    private static String count(String route, int status) {
        return "http_server_request_duration_seconds_count{http_request_method=\"GET\",http_route=\"" + route
                + "\",http_response_status_code=\"" + status + "\"}";
    }

    private static String get(HttpClient http, WebServer server, String target) throws Exception {
        URI address = URI.create("http://localhost:" + server.port() + target);
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    @Test
    void behind_a_policy_those_whom_it_admits_read_from_anywhere() throws Exception {
        Routes guarded = MetricsRoutes.of(caller -> caller.hasRole("operator"), requests, post.operations());

        for (Caller caller : List.of(Caller.anonymous(), Caller.user("bob"), Caller.user("ada", "operator"))) {
            InProcessClient called = InProcessClient.of(
                            WebServer.Options.port(0).withAuthentication(request -> Either.right(caller)), guarded)
                    .from(InetAddress.getByName("192.0.2.7"));
            int expected = caller.isAnonymous() ? 401 : caller.hasRole("operator") ? 200 : 403;
            assertThat(called.get("/metrics").status()).isEqualTo(expected);
        }
    }

    @Test
    void without_a_policy_only_the_machine_itself_reads() throws Exception {
        InProcessClient elsewhere = client().from(InetAddress.getByName("192.0.2.7"));

        assertThat(elsewhere.get("/metrics").status()).isEqualTo(403);
    }

    @Test
    void a_context_that_cannot_tell_is_down_and_the_others_tell_all_the_same() {
        InProcessClient both = InProcessClient.of(
                MetricsRoutes.of(requests, new UnavailableLog().operations("Broken"), post.operations()));

        assertThat(both.get("/metrics").text())
                .contains("tenon_context_up{context=\"Broken\"} 0\n")
                .contains("tenon_context_up{context=\"Post\"} 1\n")
                .contains("tenon_messages{context=\"Post\"")
                .doesNotContain("tenon_messages{context=\"Broken\"", "the database is away");
    }

    @Test
    void two_contexts_of_one_name_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetricsRoutes.of(requests, post.operations(), post.operations()))
                .withMessageContaining("names of their own");
    }

    private InProcessClient client() {
        return InProcessClient.of(MetricsRoutes.of(requests, post.operations()));
    }

    private String metrics() {
        return client().get("/metrics").text();
    }
}
