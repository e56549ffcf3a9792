package library.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.job.JobId;
import dev.tenon.job.JobState;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.schema.SchemaMode;
import dev.tenon.runtime.Grace;
import dev.tenon.testing.postgres.TestDatabase;
import dev.tenon.testing.postgres.TestPostgres;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import library.Calls;
import library.Until;
import library.catalog.CatalogStore.Authors;
import library.catalog.CatalogStore.Books;
import library.catalog.GetImport.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Imports on PostgreSQL whose node goes away in the midst of them. Another one brings in the rest, and each book once. */
@Timeout(120)
class InterruptedImportTest {

    private static final int BOOKS = 500;

    private final TestDatabase database = TestPostgres.server().database();
    private final Postgres postgres = postgres(database.url());
    private final CatalogModule catalog = node(postgres);

    @AfterEach
    void close() {
        postgres.close();
        database.close();
    }

    @Test
    void a_node_that_is_stopped_leaves_the_rest_to_the_next() throws Exception {
        var job = begin();
        var first = node(postgres);
        first.start();
        await(job, report -> report.added() >= 20);
        stop(first, Duration.ZERO);
        assertThat(report(job).state()).isNotEqualTo(Option.some(JobState.SUCCEEDED));

        finish(job);

        assertThatAllBooksAreThereOnce(job);
    }

    @Test
    void a_node_that_is_killed_leaves_the_rest_to_the_next() throws Exception {
        var job = begin();
        var killed = start();
        await(job, report -> report.added() >= 20);
        killed.destroyForcibly().onExit().join();
        assertThat(report(job).state()).isEqualTo(Option.some(JobState.RUNNING));
        // It had the job for up to a minute more, which is over now.
        database.execute("UPDATE catalog.tenon_lease SET until = now()");

        finish(job);

        assertThatAllBooksAreThereOnce(job);
    }

    private Process start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Node.class.getName(), database.url())
                .redirectOutput(Redirect.INHERIT)
                .redirectError(Redirect.INHERIT)
                .start();
    }

    private JobId begin() {
        return CatalogDispatch.importBooks(ImportBooksTest.list(BOOKS))
                .<CatalogRuntime>calledBy(Calls.STAFF)
                .runOrThrow(catalog.runtime());
    }

    private void finish(JobId job) throws Exception {
        catalog.start();
        await(job, report -> report.state().contains(JobState.SUCCEEDED));
        stop(catalog, Duration.ofSeconds(10));
    }

    private void assertThatAllBooksAreThereOnce(JobId job) {
        assertThat(report(job)).isEqualTo(new Report(Option.some(JobState.SUCCEEDED), BOOKS, List.empty()));
        assertThat(Books.count().runOrThrow(catalog.runtime())).isEqualTo(BOOKS);
        assertThat(Authors.count().runOrThrow(catalog.runtime())).isEqualTo(7);
    }

    private void await(JobId job, Predicate<Report> state) {
        Until.holds(() -> state.test(report(job)));
    }

    private Report report(JobId job) {
        return CatalogDispatch.getImport(job)
                .<CatalogRuntime>calledBy(Calls.STAFF)
                .runOrThrow(catalog.runtime());
    }

    private static void stop(CatalogModule node, Duration finishWithin) throws Exception {
        node.stop(Grace.of(Platform.live(), finishWithin, Duration.ofSeconds(10)));
    }

    private static Postgres postgres(String url) {
        return Postgres.at(url).schema(SchemaMode.CREATE);
    }

    private static CatalogModule node(Postgres postgres) {
        return CatalogModule.create(parts -> parts.use(postgres));
    }

    /** Does the jobs of a database until it is killed. */
    static final class Node {

        public static void main(String[] arguments) throws InterruptedException {
            node(postgres(arguments[0])).start();
            Thread.currentThread().join();
        }
    }
}
