package dev.tenon.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tenon.client.CallContext;
import dev.tenon.client.ClientCalls;
import dev.tenon.client.HttpFailure;
import dev.tenon.client.HttpProblem;
import dev.tenon.client.http.LocalServer.Told;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.FieldError;
import dev.tenon.json.Json;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import dev.tenon.store.FieldType;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

    private static final Json<Integer> NUMBER = Json.of(FieldType.INT);

    @Test
    void statuses_are_the_failures_that_stand_for_them() {
        assertThat(failure(status(401))).isInstanceOf(Failure.Unauthorized.class);
        assertThat(failure(status(403))).isInstanceOf(Failure.Forbidden.class);
        assertThat(failure(status(404))).isEqualTo(new Failure.NotFound("Client.get", "/books/1"));
        assertThat(failure(status(409)))
                .isEqualTo(
                        new Conflict("Client.get", "/books/1", new Conflict.Refused("was answered with status 409")));
        assertThat(failure(status(412))).isInstanceOf(Conflict.class);
        assertThat(failure(status(415))).isEqualTo(new HttpFailure("Client.get", HttpProblem.of(415)));
        assertThat(failure(status(500))).isInstanceOf(Failure.Unavailable.class);
        assertThat(failure(status(503))).isInstanceOf(Failure.Unavailable.class);
    }

    @Test
    void what_took_a_server_too_long_is_not_told_as_our_own_limit() {
        assertThat(failure(status(504))).isEqualTo(new Failure.Unavailable("Client.get was answered with status 504"));
        assertThat(failure(status(408))).isEqualTo(new Failure.Unavailable("Client.get was answered with status 408"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 408, 409, 412, 415, 418, 422, 429, 500, 502, 503, 504})
    void all_that_a_server_says_is_at_hand_whatever_the_status(int status) {
        HttpProblem said = HttpProblem.in(thrown(problem(status, """
            {"type":"about:blank","title":"Full","detail":"the list\\nis full","instance":"/lists/7","status":999,
             "errors":[{"pointer":"#/subjects/2/name","detail":"must not be blank"},{"header":"X-Id","detail":"is needed"}],
             "balance":30,"reason":"no-room","accounts":["/a/1","/a/2"],"open":null}
            """))).get();

        assertThat(said)
                .isEqualTo(HttpProblem.of(status)
                        .withTitle("Full")
                        .withDetail("the list is full")
                        .withInstance("/lists/7")
                        .withErrors(Vector.of(
                                new FieldError("subjects[2].name", "must not be blank"),
                                new FieldError("X-Id", "is needed")))
                        .withMember("balance", "30")
                        .withMember("reason", "no-room")
                        .withMember("accounts", "[\"/a/1\",\"/a/2\"]")
                        .withMember("open", "null"));
        assertThat(said.member("reason")).contains("no-room");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 412, 418, 422})
    void two_refusals_of_one_status_are_told_apart_by_their_types(int status) {
        Failure full = failure(problem(status, "{\"type\":\"https://lists.example/full\"}"));
        Failure closed = failure(problem(status, "{\"type\":\"urn:tenon:problem:list-is-closed\"}"));

        assertThat(full)
                .isEqualTo(
                        new HttpFailure("Client.get", HttpProblem.of(status).withType("https://lists.example/full")));
        assertThat(closed)
                .isEqualTo(new HttpFailure(
                        "Client.get", HttpProblem.of(status).withType("urn:tenon:problem:list-is-closed")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about:blank",
                "urn:tenon:problem:not-found",
                "urn:tenon:problem:conflict",
                "https://tools.ietf.org/html/rfc9110#section-15.5.5",
                "https://www.rfc-editor.org/rfc/rfc9110#name-409-conflict",
                "https://httpstatuses.io/404"
            })
    void a_type_that_says_no_more_than_the_status_changes_nothing(String type) {
        String details = "{\"type\":\"" + type + "\"}";
        assertThat(failure(problem(404, details))).isInstanceOf(Failure.NotFound.class);
        assertThat(failure(problem(409, details))).isInstanceOf(Conflict.class);
    }

    @Test
    void whether_to_call_again_is_for_the_status_to_say_and_not_for_the_type() {
        String details = "{\"type\":\"https://lists.example/closed-today\"}";
        assertThat(failure(problem(401, details))).isInstanceOf(Failure.Unauthorized.class);
        assertThat(failure(problem(429, details))).isInstanceOf(Failure.RateLimited.class);
        assertThat(failure(problem(503, details))).isInstanceOf(Failure.Unavailable.class);
    }

    @Test
    void an_effect_has_what_the_server_said_in_its_cause() {
        HasFibers environment = Platform::live;
        try (LocalServer server =
                new LocalServer(asked -> problem(503, "{\"type\":\"https://lists.example/closed\"}"))) {
            Exit<String> exit = ClientCalls.<HasFibers, String>effect(
                            "Client.get", here -> get(server).text())
                    .run(environment);

            assertThat(exit).isInstanceOfSatisfying(Exit.Failed.class, failed -> {
                assertThat(HttpProblem.in(failed.cause()).map(HttpProblem::type))
                        .contains("https://lists.example/closed");
                assertThat(failed.render()).contains("Answered: status 503 (https://lists.example/closed)");
            });
        }
    }

    @Test
    void a_member_of_another_kind_is_as_good_as_not_there() {
        HttpProblem said = HttpProblem.in(thrown(problem(418, """
            {"type":7,"title":["x"],"detail":{"a":1},"instance":null,"errors":[1,{"pointer":2},{"detail":"is wrong"}],"more":true}
            """))).get();

        assertThat(said)
                .isEqualTo(HttpProblem.of(418)
                        .withErrors(Vector.of(new FieldError("", ""), new FieldError("", "is wrong")))
                        .withMember("more", "true"));
    }

    @Test
    void what_was_not_answered_has_nothing_of_a_server() {
        LocalServer gone = new LocalServer(asked -> status(200));
        gone.close();
        assertThat(HttpProblem.in(catchThrowable(() -> get(gone).text()))).isEmpty();
    }

    @Test
    void what_is_not_found_is_none_where_the_method_yields_an_option() {
        try (LocalServer server = new LocalServer(asked -> status(404))) {
            assertThat(get(server).jsonOption(NUMBER)).isEqualTo(Option.none());
            assertThat(get(server).textOption()).isEqualTo(Option.none());
            assertThat(get(server).bytesOption()).isEqualTo(Option.none());
        }
    }

    @Test
    void problem_details_are_told_on_one_line_and_not_at_length() {
        Failure failure =
                failure(Told.of(409, "application/problem+json; charset=utf-8", """
                    {"title":"Taken","detail":"the list\\nis there %s","extra":{"a":[1]}}\
                    """.formatted("x".repeat(500))));
        assertThat(failure.message())
                .startsWith("Client.get /books/1 was answered with status 409: Taken: the list is there xxx")
                .hasSizeLessThan(300);
        assertThat(failure.message().lines()).hasSize(1);
    }

    @Test
    void a_body_that_is_no_problem_is_not_repeated() {
        assertThat(failure(Told.of(500, "text/html", "stack trace")).message())
                .isEqualTo("Client.get was answered with status 500");
        assertThat(failure(Told.of(500, "application/problem+json", "[1")).message())
                .isEqualTo("Client.get was answered with status 500");
    }

    @Test
    void errors_of_fields_are_those_of_the_request() {
        Failure failure = failure(Told.of(422, "application/problem+json", """
            {"errors":[{"pointer":"#/subjects/2/name","detail":"must not be blank"},{"parameter":"q","detail":"is too long"}]}\
            """));
        assertThat(failure)
                .isEqualTo(new Failure.Invalid(Vector.of(
                        new FieldError("subjects[2].name", "must not be blank"), new FieldError("q", "is too long"))));
    }

    @Test
    void retry_after_is_a_number_of_seconds_or_a_date() {
        assertThat(failure(Told.empty(429, Map.of("Retry-After", "7"))))
                .isEqualTo(new Failure.RateLimited(Duration.ofSeconds(7)));
        assertThat(failure(Told.empty(429, Map.of("Retry-After", "Fri, 31 Dec 1999 23:59:59 GMT"))))
                .isEqualTo(new Failure.RateLimited(Duration.ZERO));
        assertThat(failure(Told.empty(429, Map.of("Retry-After", "soon"))))
                .isEqualTo(new Failure.RateLimited(Duration.ofSeconds(1)));
    }

    @Test
    void what_is_unavailable_may_say_until_when() {
        String message = "Client.get was answered with status 503";
        assertThat(failure(Told.empty(503, Map.of("Retry-After", "7"))))
                .isEqualTo(new Failure.Unavailable(message, Option.some(Duration.ofSeconds(7))));
        assertThat(failure(Told.empty(503, Map.of("Retry-After", "soon")))).isEqualTo(new Failure.Unavailable(message));
    }

    @Test
    void an_answer_that_cannot_be_read_is_a_failure_without_the_answer() {
        for (String text : new String[] {"", "{", "\"secret\"", "[1]", "null"}) {
            Failure failure = failure(Told.json(text));
            assertThat(failure).isInstanceOf(HttpFailure.class);
            assertThat(failure.message()).doesNotContain("secret");
        }
    }

    @Test
    void an_answer_that_is_too_long_is_not_read() {
        try (LocalServer server = new LocalServer(asked -> Told.json("1".repeat(200_000)))) {
            HttpSettings settings = server.settings().withMaxAnswerBytes(1000);
            Failure failure = HttpCalls.of("Client", settings, Authentication.none())
                    .call("get", "GET", "/")
                    .either(HttpCall::text)
                    .getLeft();
            assertThat(failure)
                    .isEqualTo(new HttpFailure("Client.get", HttpProblem.of(200).withTitle("the answer is too long")));
        }
    }

    @Test
    void a_failure_that_is_told_at_too_great_length_is_that_failure_all_the_same() {
        try (LocalServer server = new LocalServer(asked -> Told.of(503, "text/html", "x".repeat(200_000)))) {
            HttpSettings settings = server.settings().withMaxAnswerBytes(1000);
            Failure failure = HttpCalls.of("Client", settings, Authentication.none())
                    .call("get", "GET", "/")
                    .either(HttpCall::text)
                    .getLeft();
            assertThat(failure).isInstanceOf(Failure.Unavailable.class);
        }
    }

    @Test
    void redirects_come_to_an_end() {
        assertThat(failure(Told.empty(302, Map.of("Location", "/again"))).message())
                .contains("too many redirects");
    }

    @Test
    void a_server_that_is_not_there_is_unavailable() {
        LocalServer gone = new LocalServer(asked -> status(200));
        gone.close();
        assertThat(get(gone).either(HttpCall::text).getLeft()).isInstanceOf(Failure.Unavailable.class);
    }

    @Test
    void a_server_that_does_not_answer_in_time_has_timed_out() {
        CountDownLatch end = new CountDownLatch(1);
        try (LocalServer server = new LocalServer(asked -> after(end))) {
            HttpSettings settings = server.settings().withTimeout(Duration.ofMillis(50));
            Failure failure = HttpCalls.of("Client", settings, Authentication.none())
                    .call("get", "GET", "/")
                    .either(HttpCall::text)
                    .getLeft();
            assertThat(failure).isEqualTo(new Failure.TimedOut(Duration.ofMillis(50)));
            end.countDown();
        }
    }

    @Test
    void an_interruption_ends_the_call() throws InterruptedException {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        AtomicReference<Failure> failure = new AtomicReference<>();
        try (LocalServer server = new LocalServer(asked -> {
            asking.countDown();
            return after(end);
        })) {
            Thread caller = Thread.ofVirtual()
                    .start(() -> failure.set(get(server).either(HttpCall::text).getLeft()));
            asking.await();
            caller.interrupt();
            caller.join();
            end.countDown();
        }
        assertThat(failure.get()).isEqualTo(new Failure.Interrupted());
    }

    @Test
    void a_timeout_around_the_effect_ends_the_call_that_has_longer() {
        CountDownLatch end = new CountDownLatch(1);
        AtomicReference<Duration> left = new AtomicReference<>();
        try (LocalServer server = new LocalServer(asked -> after(end))) {
            HasFibers environment = Platform::live;
            Eff<HasFibers, String> call = ClientCalls.effect("Client.get", here -> {
                left.set(CallContext.current().timeLeft().get());
                return get(server).text();
            });
            Failure failure = Eff.timeout(call, Duration.ofMillis(80))
                    .either()
                    .runOrThrow(environment)
                    .getLeft();
            assertThat(failure).isInstanceOf(Failure.TimedOut.class);
            assertThat(left.get()).isLessThanOrEqualTo(Duration.ofMillis(80));
            end.countDown();
        }
    }

    @Test
    void a_base_url_is_one_of_http() {
        for (String url : new String[] {"ftp://a", "/a", "https://a?b", "https://u:p@a"}) {
            assertThat(catchThrowable(() -> HttpSettings.of(URI.create(url))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("u:p");
        }
    }

    private static Told after(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return status(200);
    }

    private static Told status(int status) {
        return Told.empty(status, Map.of());
    }

    private static Told problem(int status, String details) {
        return Told.of(status, "application/problem+json", details);
    }

    private static Throwable thrown(Told told) {
        try (LocalServer server = new LocalServer(asked -> told)) {
            return catchThrowable(() -> get(server).json(NUMBER));
        }
    }

    private static Failure failure(Told told) {
        try (LocalServer server = new LocalServer(asked -> told)) {
            return get(server).either(call -> call.json(NUMBER)).getLeft();
        }
    }

    private static HttpCall get(LocalServer server) {
        return HttpCalls.of("Client", server.settings(), Authentication.none()).call("get", "GET", "/books/1");
    }
}
