package library.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tenon.config.ConfigSource;
import dev.tenon.job.JobId;
import dev.tenon.job.JobState;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Grace;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import library.Calls;
import library.Until;
import library.catalog.CatalogStore.Books;
import library.catalog.GetImport.Problem;
import library.catalog.GetImport.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An import whose rows are looked up by HTTP, at a server that answers as Open Library does. */
@Timeout(60)
class OpenLibraryTest {

    private static final Map<String, String> PAGES =
            HashMap.of("/books/OL7360217M.json", """
                {"key": "/books/OL7360217M", "type": {"key": "/type/edition"}, "title": "Emma",
                 "authors": [{"key": "/authors/OL21594A"}], "publish_date": "May 6, 2003",
                 "publishers": ["Penguin Classics"], "isbn_13": ["9780141439587"], "number_of_pages": 512,
                 "created": {"type": "/type/datetime", "value": "2008-04-29T15:03:11.581851"}}\
                """, "/authors/OL21594A.json", """
                {"key": "/authors/OL21594A", "type": {"key": "/type/author"}, "name": "Jane Austen",
                 "birth_date": "16 December 1775", "alternate_names": ["Austen, Jane"], "photos": [7882449, -1]}\
                """);

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private CatalogModule catalog;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        var config = ConfigSource.of(HashMap.of(
                "catalog.open-library.base-url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "catalog.open-library.timeout",
                "30s"));
        catalog = CatalogModule.create(parts -> parts.config(config));
        catalog.start();
    }

    @AfterEach
    void close() throws Exception {
        catalog.stop(Grace.of(Platform.live(), Duration.ofSeconds(10), Duration.ofSeconds(10)));
        server.stop(0);
    }

    @Test
    void a_list_of_isbns_becomes_books_of_which_all_is_known() {
        var job = CatalogDispatch.importBooks("""
            isbn
            9780141439587
            9780141439846
            """)
                .<CatalogRuntime>calledBy(Calls.STAFF)
                .runOrThrow(catalog.runtime());
        Until.holds(() -> report(job).state().contains(JobState.SUCCEEDED));

        assertThat(report(job))
                .isEqualTo(new Report(
                        Option.some(JobState.SUCCEEDED),
                        1,
                        List.of(new Problem(3, "title must not be blank; author must not be blank"))));
        assertThat(Books.findByIsbn(Shelves.EMMA).runOrThrow(catalog.runtime()))
                .extracting(Book::title, Book::authorName, Book::publishedYear)
                .containsExactly(tuple("Emma", "Jane Austen", Option.some(2003)));
        assertThat(asked)
                .containsExactly(
                        "/isbn/9780141439587.json",
                        "/books/OL7360217M.json",
                        "/authors/OL21594A.json",
                        "/isbn/9780141439846.json");
    }

    private Report report(JobId job) {
        return CatalogDispatch.getImport(job)
                .<CatalogRuntime>calledBy(Calls.STAFF)
                .runOrThrow(catalog.runtime());
    }

    /** An ISBN leads on to the page of the edition; what is not there has a page that says so. */
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            asked.add(path);
            if (path.equals("/isbn/9780141439587.json")) {
                exchange.getResponseHeaders().set("Location", "/books/OL7360217M.json");
                exchange.sendResponseHeaders(302, -1);
                return;
            }
            var page = PAGES.getOrElse(path, """
                {"error": "notfound", "key": "%s"}\
                """.formatted(path)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(PAGES.containsKey(path) ? 200 : 404, page.length);
            exchange.getResponseBody().write(page);
        }
    }
}
