package library.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.access.Caller;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.job.JobId;
import dev.tenon.job.JobState;
import dev.tenon.platform.Platform;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.simulation.SimulatedProcess;
import dev.tenon.testing.simulation.Simulation;
import dev.tenon.testing.simulation.World;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import library.catalog.CatalogStore.Books;
import library.catalog.GetImport.Report;
import org.junit.jupiter.api.Test;

/** Lists that take longer than one job may, and that more goes wrong with than one job bears. */
class LongImportTest {

    private static final int BOOKS = 1_500;
    private static final String ISBNS =
            List.range(0, BOOKS).map(Shelves::isbn).prepend("isbn").mkString(System.lineSeparator());

    @Test
    void a_list_that_takes_a_second_for_each_book_is_brought_in_whole() {
        Simulation.of(world -> new Import(world, ISBNS, BOOKS, false))
                .calm()
                .yieldEvery(0)
                .runs(1)
                .check(Import::isWhole);
    }

    @Test
    void whoever_is_asked_may_be_away_for_half_an_hour_again_and_again() {
        Simulation.of(world -> new Import(world, ISBNS, BOOKS, true))
                .calm()
                .yieldEvery(0)
                .runs(1)
                .check(Import::isWhole);
    }

    @Test
    void each_book_is_brought_in_once_whatever_goes_wrong() {
        int books = 2 * BringInBooks.PORTION + 30;

        Simulation.of(world -> new Import(world, ImportBooksTest.list(books), books, true))
                .runs(30)
                .check(Import::isWhole);
    }

    /** An import that has begun, and a library that is asked what is not in it. */
    private static final class Import {

        private final SimulatedProcess<CatalogRuntime> catalog;
        private final JobId begun;
        private final int books;

        Import(World world, String csv, int books, boolean isOftenAway) {
            this.books = books;
            this.catalog = world.process(
                    "catalog",
                    start -> CatalogModule.create(parts -> parts.platform(start.platform())
                            .memory(start.memory())
                            .transport(start.transport())
                            .openLibraryClient(new SlowLibrary(start.platform(), isOftenAway))),
                    CatalogModule::runtime);
            this.begun = catalog.run(CatalogDispatch.importBooks(csv).<CatalogRuntime>calledBy(Caller.system()));
        }

        void isWhole() {
            Report report = catalog.run(CatalogDispatch.getImport(begun).<CatalogRuntime>calledBy(Caller.system()));
            assertThat(report).isEqualTo(new Report(Option.some(JobState.SUCCEEDED), books, List.empty()));
            assertThat(catalog.<Long>run(Books.count())).isEqualTo(books);
        }
    }

    /** Takes a second for each book, and may be there for ten minutes only, and then away for thirty. */
    private record SlowLibrary(Platform platform, boolean isOftenAway) implements OpenLibraryClient {

        @Override
        public Option<Edition> edition(String isbn) {
            answer(Duration.ofMillis(700));
            return Option.some(
                    new Edition("Volume " + isbn, Option.some(List.of(new Key("/authors/1"))), Option.some("1900")));
        }

        @Override
        public Option<Writer> author(String id) {
            answer(Duration.ofMillis(300));
            return Option.some(new Writer(Option.some("Jane Austen")));
        }

        private void answer(Duration after) {
            if (isOftenAway && Duration.between(TestClock.START, platform.now()).toMinutes() % 40 >= 10) {
                throw new FailureException(new Failure.Unavailable("connection refused"));
            }
            try {
                platform.sleep(after);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new FailureException(new Failure.Interrupted(), interrupted);
            }
        }
    }
}
