package dev.tenon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.Unit;
import dev.tenon.platform.Platform;
import dev.tenon.web.sample.BookApi;
import dev.tenon.web.sample.Shelf;
import dev.tenon.web.sample.ShelfRuntime;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final String BOOK = """
        {"title": "Emma", "subjects": [], "binding": "PAPERBACK", "price": 1, "reviews": []}
        """;

    private final InProcessClient client = InProcessClient.of(BookApi.routes(ShelfRuntime.on(Platform.live())));

    @Test
    void a_book_is_added_read_removed_and_gone() {
        String book = client.post("/api/books", BOOK).header("Location").get();

        assertThat(client.get(book).status()).isEqualTo(200);
        Response removed = client.delete(book);
        assertThat(removed.status()).isEqualTo(204);
        assertThat(removed.body()).isEmpty();
        assertThat(client.get(book).status()).isEqualTo(404);
        assertThat(client.delete(book).text()).contains("\"detail\":\"Book book_", "does not exist");
    }

    @Test
    void a_title_that_another_book_has_is_409() {
        client.post("/api/books", BOOK);
        Response again = client.post("/api/books", BOOK);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("\"reason\":\"duplicate-value\"", "Another Book has title 'Emma' already");
    }

    @Test
    void a_failure_of_the_domain_has_the_status_that_was_declared() {
        Response response = client.post("/api/books", BOOK.replace("}", ", \"totalCopies\": 5000}"));

        assertThat(response.status()).isEqualTo(409);
        assertThat(response.text()).contains("urn:tenon:problem:too-many-copies", "no room for 5000 copies");
    }

    private enum Full implements Failure.DomainFailure {
        SHELF,
        HOUSE {
            @Override
            public String message() {
                return "the house is full";
            }
        };

        @Override
        public String message() {
            return "the shelf is full";
        }
    }

    private record Gone(String message) implements Failure.DomainFailure {}

    private static Routes ending(Failure failure, UnaryOperator<Answer<ShelfRuntime>> saying) {
        Answer<ShelfRuntime> answer = saying.apply(Answer.in(ShelfRuntime.on(Platform.live()), any -> 409));
        return Routes.at(
                "",
                Route.get(
                        "/x",
                        request -> answer.to(
                                request,
                                Either.right(1),
                                one -> Eff.<Object, Unit>fail(failure),
                                unit -> Response.noContent())));
    }

    @Test
    void a_test_is_told_of_a_failure_of_the_domain_that_callers_were_not_told_of() {
        InProcessClient client =
                InProcessClient.of(ending(new Gone("it is gone"), answer -> answer.failing(Full.class)));

        assertThatThrownBy(() -> client.get("/x"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "GET /x ended in " + Gone.class.getName() + ", which the @Fails of its handler does not name");
    }

    @Test
    void a_failure_that_callers_were_told_of_is_answered_and_so_is_any_where_nothing_was_said() {
        for (Full full : Full.values()) {
            assertThat(InProcessClient.of(ending(full, answer -> answer.failing(Gone.class, Full.class)))
                            .get("/x")
                            .status())
                    .isEqualTo(409);
        }
        assertThat(InProcessClient.of(ending(new Gone("it is gone"), answer -> answer))
                        .get("/x")
                        .status())
                .isEqualTo(409);
        assertThat(InProcessClient.of(ending(new Failure.NotFound("Book", "1"), answer -> answer.failing()))
                        .get("/x")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_server_answers_also_with_a_failure_that_callers_were_not_told_of() throws IOException {
        Router router = new Router(
                WebServer.Options.port(0), false, ending(new Gone("it is gone"), answer -> answer.failing()));

        Response response = router.handle(
                "GET", "/x", Headers.none(), InputStream.nullInputStream(), Option.none(), answer -> answer);

        assertThat(response.status()).isEqualTo(409);
    }

    @Test
    void a_defect_is_logged_under_the_id_that_the_caller_gets_and_tells_the_caller_nothing_else() {
        Logged<Response> logged = Logged.of(() -> client.get("/api/books?limit=666"));

        assertThat(logged.value().status()).isEqualTo(500);
        assertThat(logged.value().text()).doesNotContain("secret", "IllegalState", "Shelf", "\\n\\tat");
        Matcher id = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"")
                .matcher(logged.value().text());
        assertThat(id.find()).isTrue();
        assertThat(logged.log())
                .contains("ERROR dev.tenon.web - Defect " + id.group(1) + " while answering GET /api/books")
                .contains("in Shelf.list")
                .contains("IllegalStateException: a secret: the shelf fell over")
                .contains("at dev.tenon.web.sample.Shelf.list(Shelf.java");
    }

    @Test
    void a_handler_that_throws_is_a_defect_as_well() {
        InProcessClient broken = InProcessClient.of(Routes.at("", Route.get("/", request -> {
            throw new AssertionError("a secret");
        })));
        Logged<Response> logged = Logged.of(() -> broken.get("/"));

        assertThat(logged.value().status()).isEqualTo(500);
        assertThat(logged.value().text()).contains("\"id\":\"").doesNotContain("secret");
        assertThat(logged.log()).contains("AssertionError: a secret");
    }

    @Test
    void a_defect_that_a_handler_throws_as_a_failure_is_logged_too() {
        InProcessClient broken = InProcessClient.of(Routes.at("", Route.get("/", request -> {
            throw new FailureException(new Failure.Defect(new IllegalStateException("a secret")));
        })));
        Logged<Response> logged = Logged.of(() -> broken.get("/"));

        assertThat(logged.value().status()).isEqualTo(500);
        assertThat(logged.value().text()).contains("\"id\":\"").doesNotContain("secret");
        assertThat(logged.log()).contains("IllegalStateException: a secret");
    }

    @Test
    void what_is_unavailable_is_logged_under_the_id_that_the_caller_gets_and_tells_the_caller_nothing_else() {
        Logged<Response> logged =
                Logged.of(() -> client.header("X-Correlation-Id", "abc-1").get("/api/books?limit=" + Shelf.AWAY));

        assertThat(logged.value().status()).isEqualTo(503);
        assertThat(logged.value().text())
                .contains("\"detail\":\"Something that this needs does not answer; try again later\"")
                .doesNotContain("shelf-db");
        Matcher id = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"")
                .matcher(logged.value().text());
        assertThat(id.find()).isTrue();
        assertThat(logged.log())
                .contains("WARN dev.tenon.web - Unavailable " + id.group(1)
                        + " while answering GET /api/books, correlation abc-1")
                .contains("Unavailable: connection to shelf-db:5432 refused")
                .contains("in Shelf.list");
    }

    @Test
    void what_a_handler_finds_unavailable_is_logged_too() {
        InProcessClient away = InProcessClient.of(Routes.at("", Route.get("/", request -> {
            throw new FailureException(new Failure.Unavailable("connection to shelf-db:5432 refused"));
        })));
        Logged<Response> logged = Logged.of(() -> away.get("/"));

        assertThat(logged.value().status()).isEqualTo(503);
        assertThat(logged.value().text()).contains("\"id\":\"").doesNotContain("shelf-db");
        assertThat(logged.log()).contains("WARN dev.tenon.web - Unavailable", "connection to shelf-db:5432 refused");
    }

    @Test
    void a_failure_is_not_logged() {
        assertThat(Logged.of(() -> client.get("/api/books/book_01h455vb4pex5vsknk084sn02q"))
                        .log())
                .isEmpty();
    }
}
