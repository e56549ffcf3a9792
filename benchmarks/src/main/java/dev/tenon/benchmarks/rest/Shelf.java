package dev.tenon.benchmarks.rest;

import dev.tenon.access.Caller;
import dev.tenon.web.Routes;
import dev.tenon.web.jwt.JwtAuthentication;
import dev.tenon.web.jwt.JwtIssuer;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import library.catalog.AddBook;
import library.catalog.CatalogDispatch;
import library.catalog.CatalogModule;
import library.catalog.CatalogRestApi;
import library.catalog.CatalogRuntime;
import library.contracts.BookId;

/** The catalogue of the sample in memory, with one book. */
final class Shelf {

    static final String ISSUER = "https://library.example";
    static final String AUDIENCE = "library";
    static final byte[] SECRET = "a secret of more than 32 characters".getBytes(StandardCharsets.UTF_8);

    private static final Caller STAFF = Caller.user("staff", "staff");
    private static final JwtAuthentication.Settings SETTINGS = JwtAuthentication.Settings.of(ISSUER, AUDIENCE);

    private final CatalogRuntime runtime;
    private final BookId book;

    private Shelf(CatalogRuntime runtime, BookId book) {
        this.runtime = runtime;
        this.book = book;
    }

    static Shelf open() {
        CatalogRuntime runtime = CatalogModule.create().runtime();
        BookId book = CatalogDispatch.<CatalogRuntime>addAuthor("Jane Austen", Option.none())
                .flatMap(author -> CatalogDispatch.dispatch(new AddBook(
                        "Pride and Prejudice",
                        "9780141439518",
                        author,
                        List.of("courtship", "sisters"),
                        Option.some(1813),
                        2)))
                .<CatalogRuntime>calledBy(STAFF)
                .runOrThrow(runtime);
        return new Shelf(runtime, book);
    }

    CatalogRuntime runtime() {
        return runtime;
    }

    /** As the sample serves them. */
    Routes routes() {
        return CatalogRestApi.routes(runtime);
    }

    /** As the sample asks who calls. */
    JwtAuthentication authentication() {
        return JwtAuthentication.secret(SECRET, SETTINGS);
    }

    String bookPath() {
        return "/api/catalog/books/" + book;
    }

    /** Of somebody who may add authors. */
    static String token() {
        return JwtIssuer.of(SECRET, SETTINGS).token(STAFF, Duration.ofHours(8));
    }
}
