package library.app;

import dev.tenon.platform.Platform;
import dev.tenon.web.Routes;
import dev.tenon.web.StaticPage;
import dev.tenon.web.WebServer;
import library.catalog.CatalogModule;
import library.catalog.CatalogRestApi;
import library.lending.LendingModule;
import library.lending.LendingRestApi;

/** The whole library in one process and in memory, seeded with classic books. */
public final class LibraryApp {

    private LibraryApp() {}

    /** Runs until it is stopped. {@code --port=8081} or {@code LIBRARY_PORT} says where; 8080 when neither does. */
    public static void main(String[] arguments) throws InterruptedException {
        var platform = Platform.live();
        var started = platform.nanoTime();
        var options = Options.of(arguments, System.getenv());
        var catalog = CatalogModule.create();
        var lending = LendingModule.create();
        var books = ClassicBooks.seed(catalog.runtime(), lending.runtime());
        var server = WebServer.start(
                options.port(),
                Routes.at("", StaticPage.at("/", LibraryApp.class, "index.html")),
                CatalogRestApi.routes(catalog.runtime()),
                LendingRestApi.routes(lending.runtime()));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        System.out.printf("""
            The library is open: %d books, everything in memory, ready in %d ms.
              page     http://localhost:%d/
              books    http://localhost:%d/api/catalog/books
            Stop it with Ctrl-C.
            """, books, (platform.nanoTime() - started) / 1_000_000, server.port(), server.port());
        Thread.currentThread().join();
    }
}
