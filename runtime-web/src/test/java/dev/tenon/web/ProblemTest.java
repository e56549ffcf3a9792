package dev.tenon.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.FieldError;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTest {

    private record LoanNotAllowed() implements Failure.DomainFailure {
        @Override
        public String message() {
            return "not today";
        }
    }

    private enum Refusal implements Failure.DomainFailure {
        SHELF_IS_FULL;

        @Override
        public String message() {
            return "full";
        }
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new Failure.NotFound("Book", "7"), 404, "not-found", "Not found"),
                Arguments.of(
                        new Conflict("Book", "7", new Conflict.DuplicateValue("isbn", "1")),
                        409,
                        "conflict",
                        "Conflict"),
                Arguments.of(new Conflict("Book", "7", new Conflict.StaleVersion(1, 2)), 409, "conflict", "Conflict"),
                Arguments.of(new Conflict("Book", "7", new Conflict.DuplicateKey()), 409, "conflict", "Conflict"),
                Arguments.of(new Conflict("Book", "7", new Conflict.ConcurrentChange()), 409, "conflict", "Conflict"),
                Arguments.of(new Failure.Invalid(Vector.of(new FieldError("a", "b"))), 422, "invalid", "Invalid"),
                Arguments.of(new Failure.Unauthorized("who?"), 401, "unauthorized", "Unauthorized"),
                Arguments.of(new Failure.Forbidden("no"), 403, "forbidden", "Forbidden"),
                Arguments.of(new Failure.RateLimited(Duration.ofMillis(1001)), 429, "rate-limited", "Rate limited"),
                Arguments.of(new Failure.TimedOut(Duration.ofSeconds(1)), 504, "timed-out", "Timed out"),
                Arguments.of(new Failure.Unavailable("database"), 503, "unavailable", "Unavailable"),
                Arguments.of(new Failure.Interrupted(), 503, "interrupted", "Interrupted"),
                Arguments.of(new LoanNotAllowed(), 418, "loan-not-allowed", "Loan not allowed"),
                Arguments.of(Refusal.SHELF_IS_FULL, 418, "shelf-is-full", "Shelf is full"),
                Arguments.of(
                        new Failure.Defect(new IllegalStateException("secret")),
                        500,
                        "internal-error",
                        "Internal error"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void each_failure_has_its_status_type_and_title(Failure failure, int status, String type, String title) {
        Response response = answer(failure, InProcessClient::get);

        assertThat(response.status()).isEqualTo(status);
        assertThat(response.header("Content-Type")).contains("application/problem+json");
        assertThat(response.text())
                .startsWith(
                        "{\"type\":\"urn:tenon:problem:" + type + "\",\"title\":\"" + title + "\",\"status\":" + status)
                .contains("\"instance\":\"/a/7\"")
                .doesNotContain("secret");
    }

    @Test
    void a_stale_version_is_412_for_who_sent_if_match() {
        Failure stale = new Conflict("Book", "7", new Conflict.StaleVersion(1, 2));

        assertThat(answer(
                                stale,
                                (client, path) ->
                                        client.header("If-Match", "\"1\"").get(path))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void who_came_too_often_is_told_when_to_come_again_rounded_up() {
        assertThat(answer(new Failure.RateLimited(Duration.ofMillis(1001)), InProcessClient::get)
                        .header("Retry-After"))
                .contains("2");
    }

    @Test
    void what_is_unavailable_tells_when_to_come_again_if_that_is_known() {
        Failure known = new Failure.Unavailable("down", Option.some(Duration.ofSeconds(7)));
        assertThat(answer(known, InProcessClient::get).header("Retry-After")).contains("7");
        assertThat(answer(new Failure.Unavailable("down"), InProcessClient::get).header("Retry-After"))
                .isEmpty();
    }

    @Test
    void invalid_fields_are_listed_with_pointers_and_parameters_with_their_names() {
        Failure invalid = new Failure.Invalid(Vector.of(
                new FieldError("lines[2].amount", "must be more"),
                new FieldError("id", "must be less"),
                new FieldError("", "must be better")));

        assertThat(answer(invalid, InProcessClient::get).text())
                .endsWith("\"errors\":[{\"pointer\":\"/lines/2/amount\",\"detail\":\"must be more\"},"
                        + "{\"parameter\":\"id\",\"detail\":\"must be less\"},"
                        + "{\"pointer\":\"\",\"detail\":\"must be better\"}]}");
    }

    @Test
    void a_message_with_half_a_surrogate_pair_is_repaired() {
        assertThat(answer(new Failure.Forbidden("no \uD83D!"), InProcessClient::get)
                        .text())
                .contains("\"no \uFFFD!\"");
    }

    private static Response answer(
            Failure failure, java.util.function.BiFunction<InProcessClient, String, Response> call) {
        Routes routes = Routes.at(
                "",
                Route.get(
                        "/a/{id}",
                        request -> Problem.of(failure, request, domain -> 418).toResponse(request)));
        return call.apply(InProcessClient.of(routes), "/a/7");
    }

    @Test
    void a_failure_that_a_handler_throws_is_answered_too() {
        InProcessClient client = InProcessClient.of(Routes.at("", Route.get("/", request -> {
            throw new FailureException(new Failure.NotFound("Book", "7"));
        })));

        assertThat(client.get("/").status()).isEqualTo(404);
    }
}
