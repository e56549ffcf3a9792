package library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.access.Caller;
import dev.tenon.web.InProcessClient;
import dev.tenon.web.Route;
import dev.tenon.web.Routes;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import library.catalog.CatalogModule;
import library.catalog.CatalogRestApi;
import library.lending.LendingModule;
import library.lending.LendingRestApi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route of the library, without a token and with one of somebody whom it does not concern. */
class AccessTest {

    private static final String SOMEBODY = "patron_01h455vb4pex5vsknk084sn02q";

    /** What everybody may do: look at books, and become a patron. */
    private static final Seq<String> OPEN = io.vavr.collection.List.of(
            "GET /api/catalog/books",
            "GET /api/catalog/books/search",
            "GET /api/catalog/books/{bookId}",
            "POST /api/lending/patrons");

    private static final Routes ROUTES = CatalogRestApi.routes(
                    CatalogModule.create().runtime())
            .and(LendingRestApi.routes(LendingModule.create(parts -> parts.notifier((email, text) -> {}))
                    .runtime()));

    static Stream<Route> routes() {
        return ROUTES.all().toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void no_route_answers_without_its_decision(Route route) {
        int anonymous = status(Calls.by(Caller.anonymous(), ROUTES), route);
        int stranger = status(Calls.by(Caller.user("stranger"), ROUTES), route);

        if (OPEN.contains(route.method() + " " + route.template())) {
            assertThat(anonymous).isNotIn(401, 403);
        } else {
            assertThat(anonymous).isEqualTo(401);
            assertThat(stranger).isEqualTo(403);
        }
    }

    private static int status(InProcessClient client, Route route) {
        return Calls.anew(client)
                .header("Content-Type", "application/json")
                .send(route.method().name(), target(route), body(route).getBytes(StandardCharsets.UTF_8))
                .status();
    }

    private static String target(Route route) {
        return route.template()
                .replace("{bookId}", "book_01h455vb4pex5vsknk084sn02q")
                .replace("{patronId}", SOMEBODY)
                .replace("{loanId}", "loan_01h455vb4pex5vsknk084sn02q")
                .replace("{holdId}", "hold_01h455vb4pex5vsknk084sn02q")
                .replace("{jobId}", "job_01h455vb4pex5vsknk084sn02q");
    }

    /** As far as it matters for who may: the policies of lending look at the patron. */
    private static String body(Route route) {
        return switch (route.method()) {
            case GET, DELETE -> "";
            default ->
                route.template().matches(".*/(loans|holds)")
                        ? "{\"patronId\": \"%s\", \"bookId\": \"book_01h455vb4pex5vsknk084sn02q\"}".formatted(SOMEBODY)
                        : "";
        };
    }
}
