package library.catalog;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure.NotFound;
import dev.tenon.effect.Failure.Unavailable;
import dev.tenon.effect.Unit;
import dev.tenon.job.JobId;
import dev.tenon.job.JobProgress;
import dev.tenon.job.JobState;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import library.catalog.GetImport.Problem;
import library.catalog.GetImport.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportBooksTest {

    private static final Report NOTHING = new Report(Option.some(JobState.READY), 0, List.empty());

    private final TestCatalogRuntime catalog = TestCatalogRuntime.create();
    private final Shelves shelves = new Shelves(catalog);

    @AfterEach
    void the_invariants_hold() {
        shelves.checkInvariants();
    }

    @BeforeEach
    void the_open_library_knows_nothing() {
        catalog.openLibraryClient().onEdition(isbn -> Option.none());
    }

    @Test
    void books_are_there_when_the_job_is_done_and_not_before() {
        var job = begin("""
            title,author,isbn,subjects,publishedYear,totalCopies
            Emma,Jane Austen,978-0-14-143958-7,novel;comedy,1815,3
            Dracula,Bram Stoker,9780141439846,,,
            """);
        assertThat(report(job)).isEqualTo(NOTHING);

        catalog.settle();

        assertThat(report(job)).isEqualTo(done(2));
        assertThat(catalog.stores().books().all())
                .extracting(Book::title, Book::authorName, Book::isbn, Book::totalCopies, Book::availableCopies)
                .containsExactly(
                        tuple("Emma", "Jane Austen", "9780141439587", 3, 3),
                        tuple("Dracula", "Bram Stoker", "9780141439846", 1, 1));
    }

    @Test
    void an_author_is_found_by_name_or_added_once() {
        var austen = shelves.author("Jane Austen");

        bringIn("""
            title,author,isbn
            Emma,Jane Austen,9780141439587
            Dracula,Bram Stoker,9780141439846
            Dracula's Guest,Bram Stoker,%s
            """.formatted(Shelves.isbn(1)));

        assertThat(catalog.stores().authors().all())
                .extracting(Author::name)
                .containsExactly("Jane Austen", "Bram Stoker");
        assertThat(catalog.stores().books().all().head().authorId()).isEqualTo(austen.id());
    }

    @Test
    void bad_lines_are_told_with_their_numbers_and_the_others_are_books() {
        shelves.book("Persuasion", Shelves.PERSUASION, shelves.author("Jane Austen"));

        var job = bringIn("""
            title,author,isbn,publishedYear,totalCopies
            ,Jane Austen,9780141439587,,
            Emma,Jane Austen,9780141439588,,
            Persuasion,Jane Austen,9780141439686,,
            Emma,Jane Austen,9780141439587,long ago,
            Emma,Jane Austen,9780141439587,,0
            "Emma"!,Jane Austen,9780141439587,,
            Emma,Jane Austen

            Emma,Jane Austen,9780141439587,,
            Emma,Jane Austen,9780141439587,,
            """);

        assertThat(report(job))
                .isEqualTo(new Report(
                        Option.some(JobState.SUCCEEDED),
                        1,
                        List.of(
                                new Problem(2, "title must not be blank"),
                                new Problem(3, "isbn must be an ISBN-10 or ISBN-13 with a correct check digit"),
                                new Problem(4, "Another Book has isbn '9780141439686' already"),
                                new Problem(5, "publishedYear must be a whole number"),
                                new Problem(6, "totalCopies must be greater than 0"),
                                new Problem(
                                        7,
                                        "is not CSV: expected quotes around a whole value, and two for one inside of"
                                                + " it"),
                                new Problem(8, "has 2 values for 5 columns"),
                                new Problem(11, "Another Book has isbn '9780141439587' already"))));
        assertThat(catalog.stores().books().all()).extracting(Book::title).containsExactly("Persuasion", "Emma");
    }

    @Test
    void a_bad_line_does_not_leave_its_author_behind() {
        bringIn("""
            title,author,isbn
            Dracula,Bram Stoker,123
            """);

        assertThat(catalog.stores().authors().all()).isEmpty();
    }

    @Test
    void what_is_no_list_of_books_is_refused_at_once() {
        assertThat(CatalogDispatch.importBooks("")).with(catalog).failsWithFields("csv");
        assertThat(CatalogDispatch.importBooks("title,author,isbn"))
                .with(catalog)
                .failsWithFields("csv");
        assertThat(CatalogDispatch.importBooks(list(1).replace("isbn", "ean")))
                .with(catalog)
                .failsWithFields("csv");
        assertThat(CatalogDispatch.importBooks("x".repeat(500_001)))
                .with(catalog)
                .failsWithFields("csv");

        assertThat(catalog.stores().bookImports().calls()).isEmpty();
        assertThat(catalog.events().sent()).isEmpty();
    }

    @Test
    void an_unknown_import_is_not_found() {
        var unknown = JobId.of(catalog.platform().nextUuid());

        assertThat(CatalogDispatch.getImport(unknown))
                .with(catalog)
                .failsWith(new NotFound("BookImport", unknown.toString()));
    }

    @Test
    void what_goes_wrong_in_between_is_tried_again_without_a_repeat_or_a_gap() {
        var job = begin("""
            title,author,isbn
            Emma,Jane Austen,123
            Emma,Jane Austen,9780141439587
            Dracula,Bram Stoker,9780141439846
            Dracula,Bram Stoker,9780141439846
            """);
        catalog.stores().books().failNext(new Unavailable("the server has gone away"));

        catalog.settle();
        assertThat(report(job)).isEqualTo(new Report(Option.some(JobState.FAILED), 0, List.of(badIsbn(2))));
        assertThat(catalog.stores().books().all()).isEmpty();

        catalog.clock().advance(Duration.ofSeconds(1));
        catalog.settle();

        assertThat(report(job))
                .isEqualTo(new Report(
                        Option.some(JobState.SUCCEEDED),
                        2,
                        List.of(badIsbn(2), new Problem(5, "Another Book has isbn '9780141439846' already"))));
        assertThat(catalog.stores().badLines().inserted()).hasSize(2);
        assertThat(catalog.stores().books().all()).extracting(Book::title).containsExactly("Emma", "Dracula");
    }

    @Test
    void a_long_list_is_several_jobs_and_one_import() {
        var job = bringIn(list(2 * BringInBooks.PORTION + 1));

        assertThat(report(job)).isEqualTo(done(2 * BringInBooks.PORTION + 1));
        assertThat(catalog.events().published(BringInBooks.class)).hasSize(3);
    }

    @Test
    void a_list_of_one_portion_is_one_job() {
        bringIn(list(BringInBooks.PORTION));

        assertThat(catalog.events().published(BringInBooks.class)).hasSize(1);
    }

    @Test
    void a_job_that_has_handed_on_and_runs_again_leaves_the_rest_to_the_other() {
        var csv = list(BringInBooks.PORTION + 30);
        var job = begin(csv);
        var handled = BringInBooks.handle(new BringInBooks(csv, Option.none()), new Unseen(job));

        handled.runOrThrow(catalog);
        handled.runOrThrow(catalog);

        assertThat(report(job)).isEqualTo(new Report(Option.some(JobState.READY), BringInBooks.PORTION, List.empty()));
        assertThat(catalog.events().published(BringInBooks.class)).hasSize(2);
    }

    @Test
    void a_job_that_hands_on_while_a_report_is_made_does_not_say_how_the_import_stands() {
        var csv = list(BringInBooks.PORTION + 30);
        var job = begin(csv);
        BringInBooks.handle(new BringInBooks(csv, Option.none()), new Unseen(job))
                .runOrThrow(catalog);
        CatalogTx.transact(CatalogJobs.cancel(job)).runOrThrow(catalog);
        var imports = catalog.stores().bookImports();
        var answers = List.of(BookImport.begun(job)).appendAll(imports.all()).iterator();
        imports.onRequire(
                id -> answers.hasNext() ? answers.next() : imports.all().single());

        assertThat(report(job)).isEqualTo(new Report(Option.some(JobState.READY), BringInBooks.PORTION, List.empty()));

        imports.reset();
    }

    @Test
    void how_far_the_job_is_can_be_seen_in_its_status() {
        var job = bringIn(list(20));

        var progress =
                CatalogJobs.status(job).runOrThrow(catalog).get().progress().get();

        assertThat(progress.done()).isEqualTo(21);
        assertThat(progress.total()).isEqualTo(21);
    }

    /** {@code books} good lines. */
    static String list(int books) {
        return List.range(0, books)
                .map(i -> "Volume %d,Author %d,1900,%s".formatted(i, i % 7, Shelves.isbn(i)))
                .prepend("title,author,publishedYear,isbn")
                .mkString(System.lineSeparator());
    }

    /** Progress that nobody looks at. */
    private record Unseen(JobId job) implements JobProgress {

        @Override
        public <R> Eff<R, Unit> report(long done, long total, String text) {
            return Eff.unit();
        }
    }

    private JobId begin(String csv) {
        return CatalogDispatch.importBooks(csv).runOrThrow(catalog);
    }

    private JobId bringIn(String csv) {
        var job = begin(csv);
        catalog.settle();
        return job;
    }

    private Report report(JobId job) {
        return CatalogDispatch.getImport(job).runOrThrow(catalog);
    }

    private static Report done(int added) {
        return new Report(Option.some(JobState.SUCCEEDED), added, List.empty());
    }

    private static Problem badIsbn(int line) {
        return new Problem(line, "isbn must be an ISBN-10 or ISBN-13 with a correct check digit");
    }
}
