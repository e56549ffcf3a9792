package library.app;

import dev.tenon.config.load.Configuration;
import dev.tenon.integration.InProcessTransport;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Host;
import dev.tenon.runtime.Part;
import dev.tenon.web.AsyncApiRoutes;
import dev.tenon.web.HealthRoutes;
import dev.tenon.web.MetricsRoutes;
import dev.tenon.web.OpenApiRoutes;
import dev.tenon.web.OperationsRoutes;
import dev.tenon.web.RequestMetrics;
import dev.tenon.web.Routes;
import dev.tenon.web.StaticPage;
import dev.tenon.web.WebServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import library.catalog.CatalogModule;
import library.catalog.CatalogRestApi;
import library.lending.LendingModule;
import library.lending.LendingRestApi;

/** The whole library in one process, in memory or on PostgreSQL, seeded with classic books. Open until it is closed. */
public final class LibraryApp implements AutoCloseable {

    /** How often files are looked at for what may change while it is open. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final Host host;
    private final WebServer server;
    private final CatalogModule catalog;
    private final LendingModule lending;
    private final long books;
    private final String keptIn;

    private LibraryApp(
            Host host, WebServer server, CatalogModule catalog, LendingModule lending, long books, String keptIn) {
        this.host = host;
        this.server = server;
        this.catalog = catalog;
        this.lending = lending;
        this.books = books;
        this.keptIn = keptIn;
    }

    /**
     * Runs until it is stopped. {@code --port=8081} or {@code LIBRARY_PORT} says where; 8080 when neither does.
     * {@code --postgres} keeps everything in a PostgreSQL server that it starts itself,
     * {@code --postgres=jdbc:postgresql://...} or {@code LIBRARY_POSTGRES} in one that is there.
     * {@code --index=folder} or {@code LIBRARY_INDEX} keeps the search index in a folder.
     * {@code --traces} shows operators recent traces, and how long effects take.
     * {@code --catalog.max-page-size=50}, {@code application.yaml} and {@code CATALOG_MAX_PAGE_SIZE} set what the contexts can be
     * told, and {@code library.tokens.secret} what signs tokens: {@code META-INF/tenon/config} has all of it.
     */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        Program.run(arguments, LibraryApp::run);
    }

    private static void run(Options options, Configuration config) throws InterruptedException, IOException {
        var library = open(options, config);
        FirstReader.looksAround(library.port());
        var sinceTheJvmBegan = Platform.live().now().toEpochMilli()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        // In one piece, so that no entry of the log comes between.
        System.out.print("""
            The library is open: %d books, everything %s, ready in %d ms.
              page     http://localhost:%d/
              books    http://localhost:%d/api/catalog/books
              api      http://localhost:%d/openapi
              inside   http://localhost:%d/operations (for staff)
            Stop it with Ctrl-C.
            """.formatted(
                        library.books(),
                        library.keptIn,
                        sinceTheJvmBegan,
                        library.port(),
                        library.port(),
                        library.port(),
                        library.port()));
        library.host.awaitTermination();
    }

    /** Puts the contexts together and serves them, as the surroundings of this process say. */
    static LibraryApp open(Options options) {
        return open(options, Configuration.load());
    }

    /** Puts the contexts together and serves them. */
    static LibraryApp open(Options options, Configuration config) {
        var plan = Host.plan();
        Part<Doorkeeper> doorkeeper = plan.add(() -> Doorkeeper.of(config));
        Part<Storage> storage = plan.add(() -> Storage.open(options.database()));
        var watch = Watch.of(options.traces());
        var transport = new InProcessTransport();
        Part<CatalogModule> catalog = plan.add(() -> CatalogModule.create(parts -> storage.get()
                .postgres()
                .fold(() -> parts, parts::use)
                .platform(watch.platform())
                .transport(transport)
                .search(options.search())
                .config(config)));
        Part<LendingModule> lending = plan.add(() -> LendingModule.create(parts -> storage.get()
                .postgres()
                .fold(() -> parts, parts::use)
                .platform(watch.platform())
                .transport(transport)
                .config(config)
                .notifier(new Console())));
        Part<Shelving> shelving = plan.add(() -> Shelving.into(catalog.get().runtime()));
        var requests = RequestMetrics.create();
        Part<WebServer> server = plan.add(() -> WebServer.of(
                WebServer.Options.port(options.port())
                        .withPlatform(watch.platform())
                        .withAuthentication(doorkeeper.get().authentication())
                        .withMetrics(requests),
                doorkeeper.get().routes(),
                Routes.at("", StaticPage.at("/", LibraryApp.class, "index.html")),
                CatalogRestApi.routes(catalog.get().runtime()),
                LendingRestApi.routes(lending.get().runtime()),
                OpenApiRoutes.of(CatalogRestApi.openApi(), LendingRestApi.openApi()),
                AsyncApiRoutes.of(CatalogRestApi.asyncApi(), LendingRestApi.asyncApi()),
                HealthRoutes.of(plan.health()),
                OperationsRoutes.of(
                        caller -> caller.hasRole("staff"),
                        plan.health(),
                        watch.traces(),
                        catalog.get().operations(),
                        lending.get().operations()),
                MetricsRoutes.of(
                        caller -> caller.hasRole("staff"),
                        requests,
                        watch.effects(),
                        catalog.get().operations(),
                        lending.get().operations())));
        plan.run("configuration", () -> catalog.get().runtime(), config.watch(LOOK));
        var host = plan.build();
        host.start();
        var books = shelving.get().books();
        ClassicBooks.untilLendable(books).runOrThrow(lending.get().runtime());
        return new LibraryApp(
                host,
                server.get(),
                catalog.get(),
                lending.get(),
                books,
                storage.get().place());
    }

    /** How many books it opened with. */
    long books() {
        return books;
    }

    /** Where books are found. */
    CatalogModule catalog() {
        return catalog;
    }

    /** Where books are lent. */
    LendingModule lending() {
        return lending;
    }

    /** The port it listens on. */
    int port() {
        return server.port();
    }

    /** Answers what was asked already, then lets go of the port. */
    @Override
    public void close() {
        host.stop();
    }
}
