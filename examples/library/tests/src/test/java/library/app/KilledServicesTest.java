package library.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.integration.InProcessTransport;
import dev.tenon.operations.ContextOperations;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.schema.SchemaMode;
import dev.tenon.search.lucene.LuceneSearch;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import library.Invariants;
import library.Json;
import library.Until;
import library.catalog.Book;
import library.catalog.CatalogModule;
import library.catalog.CatalogStore.Books;
import library.lending.LendingModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The library as two processes on one server, under load of readers and of imports, while one or the other is killed. {@code -Dlibrary.kills} says how often; 4
 * unless set.
 */
class KilledServicesTest {

    private static final int KILLS = Integer.getInteger("library.kills", 4);
    private static final int ANSWERS_BETWEEN = 100;
    private static final int READERS = 6;
    private static final int BOOKS = 8;
    private static final long SEED = 20261126;

    /** Few enough to be wanted by several at a time; all that the server says of a mistake of its own is 500. */
    private static final Set<Integer> EXPECTED = Set.of(Reader.NOBODY, 200, 201, 202, 204, 409, 503, 504);

    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Set<Integer> statuses = ConcurrentHashMap.newKeySet();
    private final Queue<Exception> broken = new ConcurrentLinkedQueue<>();
    private Seq<String> imported = List.empty();

    @Test
    @Timeout(1_800)
    void whatever_is_killed_all_counts_agree_in_the_end(@TempDir Path index) throws Exception {
        try (var server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .start()) {
            var url = server.getJdbcUrl("postgres", "postgres");
            try (var catalog = new ServiceProcess(CatalogService.class, "--postgres=" + url, "--index=" + index);
                    var lending = new ServiceProcess(LendingService.class, "--postgres=" + url);
                    var http = HttpClient.newHttpClient()) {
                var all = Json.texts(books(http, catalog), "id");
                Until.holds(() -> waiting(server) == 0 && count(server, "lending.book_stock") > all.size());

                var importer = new Importer(http, catalog::port, stopped::get);
                var threads = readers(http, lending, all.take(BOOKS))
                        .append(Thread.ofVirtual().start(() -> act(importer::act)));
                var random = new SplittableRandom(SEED);
                for (int kill = 1; kill <= KILLS; kill++) {
                    int enough = kill * ANSWERS_BETWEEN;
                    Until.holds(() -> answers.get() >= enough);
                    var victim = random.nextBoolean() ? catalog : lending;
                    victim.kill();
                    victim.start();
                }
                Until.holds(() -> answers.get() >= (KILLS + 1) * ANSWERS_BETWEEN);
                stopped.set(true);
                for (var thread : threads) {
                    thread.join();
                }
                Until.holds(() -> waiting(server) == 0);
                imported = importer.accepted();
            }

            assertThat(broken).isEmpty();
            assertThat(EXPECTED).containsAll(statuses);
            assertThat(statuses).contains(201, 202, 409);
            try (var postgres = Postgres.at(url).connections(5).schema(SchemaMode.VALIDATE)) {
                var transport = new InProcessTransport();
                var catalog = CatalogModule.create(
                        parts -> parts.use(postgres).transport(transport).search(LuceneSearch.onDisk(index)));
                var lending = LendingModule.create(
                        parts -> parts.use(postgres).transport(transport).notifier(new Console()));
                assertThat(Invariants.broken(
                                catalog.runtime(),
                                lending.runtime(),
                                catalog.bookSearch().verifyHere()))
                        .isEmpty();
                assertThat(Books.query().list().runOrThrow(catalog.runtime()).map(Book::isbn))
                        .doesNotHaveDuplicates()
                        .containsAll(imported);
                assertThat(dead(catalog.operations()).appendAll(dead(lending.operations())))
                        .isEmpty();
            }
        }
    }

    private Seq<Thread> readers(HttpClient http, ServiceProcess lending, Seq<String> books) throws Exception {
        Seq<Thread> threads = List.empty();
        for (int number = 0; number < READERS; number++) {
            var reader = new Reader(http, lending::port, new SplittableRandom(SEED + number), "reader" + number, books);
            threads = threads.append(Thread.ofVirtual().start(() -> act(reader::act)));
        }
        return threads;
    }

    private void act(Callable<Integer> once) {
        try {
            while (!stopped.get()) {
                int status = once.call();
                statuses.add(status);
                if (status != Reader.NOBODY) {
                    answers.incrementAndGet();
                }
            }
        } catch (Exception unexpected) {
            broken.add(unexpected);
        }
    }

    private static JsonNode books(HttpClient http, ServiceProcess catalog) throws Exception {
        var address = URI.create("http://localhost:" + catalog.port() + "/api/catalog/books?limit=50");
        return Json.parse(http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                        .body())
                .get("items");
    }

    /** Messages of both contexts and of the transport that somebody still has to handle; not what is planned for later. */
    private static long waiting(EmbeddedPostgres server) {
        return List.of("catalog", "lending", "tenon_events")
                .map(schema -> count(server, schema + ".tenon_message WHERE state IN (0, 2, 3)"))
                .sum()
                .longValue();
    }

    private static long count(EmbeddedPostgres server, String from) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + from)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Seq<String> dead(ContextOperations operations) {
        return operations
                .queues()
                .all()
                .runOrThrow(operations)
                .flatMap(queue -> queue.consumers())
                .filter(consumer -> consumer.state().dead() > 0)
                .map(consumer ->
                        consumer.consumer() + " has " + consumer.state().dead() + " dead letters");
    }
}
