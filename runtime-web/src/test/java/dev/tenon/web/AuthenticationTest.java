package dev.tenon.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What becomes of a request when it cannot be told who sends it. */
class AuthenticationTest {

    private static InProcessClient client(Authentication authentication) {
        return InProcessClient.of(
                        WebServer.Options.port(0)
                                .withAuthentication(authentication)
                                .withCors(Cors.of("https://library.example")),
                        Routes.at("", Route.get("/x", request -> Response.text("x"))))
                .header("Origin", "https://library.example")
                .header("X-Correlation-Id", "c-1");
    }

    @Test
    void what_it_throws_is_a_defect_of_that_request() {
        InProcessClient client = client(request -> {
            throw new IllegalStateException("a secret: the directory fell over");
        });

        Logged<Response> logged = Logged.of(() -> client.get("/x"));

        assertThat(logged.value().status()).isEqualTo(500);
        assertThat(logged.value().text())
                .contains("urn:tenon:problem:internal-error", "\"id\":\"")
                .doesNotContain("secret");
        assertThat(logged.value().header("X-Correlation-Id")).contains("c-1");
        assertThat(logged.value().header("Access-Control-Allow-Origin")).contains("https://library.example");
        assertThat(logged.log())
                .contains("while answering GET /x", "IllegalStateException: a secret: the directory fell over");
    }

    @Test
    void a_failure_that_it_throws_is_answered_as_that() {
        Response response = client(request -> {
                    throw new FailureException(
                            new Failure.Unavailable("The directory is away", Option.some(Duration.ofSeconds(5))));
                })
                .get("/x");

        assertThat(response.status()).isEqualTo(503);
        assertThat(response.header("Retry-After")).contains("5");
        assertThat(response.text())
                .contains("Something that this needs does not answer", "\"id\":\"")
                .doesNotContain("directory");
    }
}
