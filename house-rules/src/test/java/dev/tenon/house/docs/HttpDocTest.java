package dev.tenon.house.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.access.Caller;
import dev.tenon.platform.Platform;
import dev.tenon.web.Answer;
import dev.tenon.web.InProcessClient;
import dev.tenon.web.Response;
import dev.tenon.web.Route;
import dev.tenon.web.Routes;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import library.catalog.CatalogDispatch;
import library.catalog.CatalogModule;
import library.catalog.CatalogRuntime;
import library.contracts.AuthorId;
import library.contracts.BookId;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** The code of the documents about routes of one's own and about logs. */
class HttpDocTest {

    private static final Caller STAFF = Caller.user("tove", "staff");

    private final CatalogModule catalog = CatalogModule.create();

    private static Routes titles(CatalogModule catalog) {
        Answer<CatalogRuntime> answer = Answer.in(catalog.runtime(), refusal -> 422);
        return Routes.at(
                "/titles",
                Route.get(
                        "/{bookId}",
                        request -> answer.to(
                                request,
                                Either.right(request.pathParameter("bookId").get()),
                                id -> CatalogDispatch.getBook(BookId.fromString(id)),
                                book -> Response.text(book.title()))));
    }

    private static Routes logged(Routes routes, Platform platform, Logger log) {
        return new Routes(routes.all()
                .map(route -> new Route(route.method(), route.template(), request -> {
                    long start = platform.nanoTime();
                    Response response = route.handler().handle(request);
                    long millis = (platform.nanoTime() - start) / 1_000_000;
                    log.info("{} {} {} in {} ms", request.method(), request.path(), response.status(), millis);
                    return response;
                })));
    }

    private BookId emma() {
        AuthorId author = CatalogDispatch.addAuthor("Jane Austen", Option.none())
                .<CatalogRuntime>calledBy(STAFF)
                .runOrThrow(catalog.runtime());
        return CatalogDispatch.addBook("Emma", "9780141439587", author, List.empty(), Option.none(), 1)
                .<CatalogRuntime>calledBy(STAFF)
                .runOrThrow(catalog.runtime());
    }

    @Test
    void a_route_of_ones_own_answers_as_generated_ones_do() {
        InProcessClient client = InProcessClient.of(titles(catalog));

        assertThat(client.get("/titles/" + emma()).text()).isEqualTo("Emma");
        assertThat(client.get("/titles/book_01h455vb4pex5vsknk084sn02q").status())
                .isEqualTo(404);
        assertThat(client.get("/titles/nonsense").status()).isEqualTo(422);
    }

    @Test
    void an_access_log_has_a_line_for_each_answer() {
        java.util.List<String> lines = new ArrayList<>();
        InProcessClient client = InProcessClient.of(logged(titles(catalog), Platform.live(), new ListedLog(lines)));

        client.get("/titles/book_01h455vb4pex5vsknk084sn02q");

        assertThat(lines)
                .singleElement()
                .asString()
                .matches("GET /titles/book_01h455vb4pex5vsknk084sn02q 404 in \\d+ ms");
    }
}
