package dev.tenon.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tenon.client.CallContext;
import dev.tenon.client.ClientCalls;
import dev.tenon.client.HttpFailure;
import dev.tenon.client.http.LocalServer.Told;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
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

class FailuresTest {

    private static final Json<Integer> NUMBER = Json.of(FieldType.INT);

    @Test
    void statuses_are_the_failures_that_stand_for_them() {
        assertThat(failure(status(401))).isInstanceOf(Failure.Unauthorized.class);
        assertThat(failure(status(403))).isInstanceOf(Failure.Forbidden.class);
        assertThat(failure(status(404))).isEqualTo(new Failure.NotFound("Client.get", "/books/1"));
        assertThat(failure(status(408))).isInstanceOf(Failure.TimedOut.class);
        assertThat(failure(status(409))).isEqualTo(new HttpFailure("Client.get", 409, "", ""));
        assertThat(failure(status(500))).isInstanceOf(Failure.Unavailable.class);
        assertThat(failure(status(503))).isInstanceOf(Failure.Unavailable.class);
        assertThat(failure(status(504))).isInstanceOf(Failure.TimedOut.class);
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
                .startsWith("Client.get was answered with status 409: Taken: the list is there xxx")
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
            assertThat(failure).isEqualTo(new HttpFailure("Client.get", 200, "the answer is too long", ""));
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

    private static Failure failure(Told told) {
        try (LocalServer server = new LocalServer(asked -> told)) {
            return get(server).either(call -> call.json(NUMBER)).getLeft();
        }
    }

    private static HttpCall get(LocalServer server) {
        return HttpCalls.of("Client", server.settings(), Authentication.none()).call("get", "GET", "/books/1");
    }
}
