package library.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.client.HttpFailure;
import dev.tenon.client.HttpProblem;
import dev.tenon.effect.Failure.Unavailable;
import dev.tenon.job.JobId;
import dev.tenon.job.JobState;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import library.catalog.GetImport.Problem;
import library.catalog.GetImport.Report;
import library.catalog.OpenLibraryClient.Edition;
import library.catalog.OpenLibraryClient.Key;
import library.catalog.OpenLibraryClient.Writer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an import does about rows that do not say all of a book. */
class BookLookupTest {

    private static final Edition EMMA = edition("Emma", "May 6, 2003", "/authors/OL21594A");
    private static final Edition BEOWULF = new Edition("Beowulf", Option.none(), Option.none());

    private final TestCatalogRuntime catalog = TestCatalogRuntime.create();

    @BeforeEach
    void the_open_library_knows_two_books() {
        catalog.openLibraryClient()
                .onEdition(isbn -> switch (isbn) {
                    case Shelves.EMMA -> Option.some(EMMA);
                    case Shelves.DRACULA -> Option.some(BEOWULF);
                    default -> Option.none();
                })
                .onAuthor(id -> Option.some(new Writer(Option.some("Jane Austen"))));
    }

    @Test
    void a_row_with_nothing_but_an_isbn_becomes_a_book() {
        var job = bringIn("""
            isbn
            978-0-14-143958-7
            """);

        assertThat(report(job)).isEqualTo(done(1));
        assertThat(catalog.stores().books().all())
                .extracting(Book::title, Book::authorName, Book::isbn, Book::publishedYear)
                .containsExactly(tuple("Emma", "Jane Austen", Shelves.EMMA, Option.some(2003)));
        assertThat(catalog.openLibraryClient().editionCalls()).containsExactly(Shelves.EMMA);
        assertThat(catalog.openLibraryClient().authorCalls()).containsExactly("OL21594A");
    }

    @Test
    void what_a_row_says_itself_is_not_asked_for() {
        bringIn("""
            isbn,title,author,publishedYear
            9780141439587,Emma (annotated),J. Austen,
            9780141439686,Persuasion,Jane Austen,1817
            """);

        assertThat(catalog.stores().books().all())
                .extracting(Book::title, Book::authorName, Book::publishedYear)
                .containsExactly(
                        tuple("Emma (annotated)", "J. Austen", Option.some(2003)),
                        tuple("Persuasion", "Jane Austen", Option.some(1817)));
        assertThat(catalog.openLibraryClient().editionCalls()).containsExactly(Shelves.EMMA);
        assertThat(catalog.openLibraryClient().authorCalls()).isEmpty();
    }

    @Test
    void what_nobody_knows_is_a_problem_of_its_row_unless_it_is_the_year() {
        var job = bringIn("""
            isbn,title,author
            9780141439686,,
            9780141439846,,
            9780141439846,Dracula,Bram Stoker
            123,,
            """);

        assertThat(report(job))
                .isEqualTo(done(
                        1,
                        new Problem(2, "title must not be blank; author must not be blank"),
                        new Problem(3, "author must not be blank"),
                        new Problem(5, "title must not be blank; author must not be blank")));
        assertThat(catalog.stores().books().all())
                .extracting(Book::title, Book::publishedYear)
                .containsExactly(tuple("Dracula", Option.none()));
        assertThat(catalog.openLibraryClient().editionCalls()).doesNotContain("123");
    }

    @Test
    void an_answer_that_says_nothing_is_a_problem_of_its_row() {
        catalog.openLibraryClient().failNext(new HttpFailure("OpenLibraryClient.edition", HttpProblem.of(418)));

        var job = bringIn("""
            isbn
            9780141439846
            9780141439587
            """);

        assertThat(report(job))
                .isEqualTo(done(1, new Problem(2, "OpenLibraryClient.edition was answered with status 418")));
    }

    @Test
    void a_pause_is_as_long_as_the_open_library_asks_for() {
        catalog.clock().skipSleeps();
        var begun = catalog.clock().now();
        catalog.openLibraryClient().failNext(new Unavailable("closed", Option.some(Duration.ofSeconds(30))));

        var job = bringIn("""
            isbn
            9780141439587
            """);

        assertThat(report(job)).isEqualTo(done(1));
        assertThat(Duration.between(begun, catalog.clock().now())).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void when_nobody_answers_the_job_goes_on_later_where_it_was() {
        catalog.clock().skipSleeps();
        List.range(0, 3).forEach(attempt -> catalog.openLibraryClient().failNext(new Unavailable("no answer")));

        var job = bringIn("""
            isbn,title,author,publishedYear
            9780141439686,Persuasion,Jane Austen,1817
            9780141439587,,,
            """);
        assertThat(report(job)).isEqualTo(new Report(Option.some(JobState.FAILED), 1, List.empty()));

        catalog.clock().advance(Duration.ofSeconds(1));
        catalog.settle();

        assertThat(report(job)).isEqualTo(done(2));
        assertThat(catalog.stores().books().all()).extracting(Book::title).containsExactly("Persuasion", "Emma");
    }

    @ParameterizedTest
    @CsvSource({
        "1815, 1815",
        "'October 1, 1988', 1988",
        "c1967, 1967",
        "2003-05-06, 2003",
        "MCMLXVII,",
        "18th century,",
        "19999,"
    })
    void the_year_of_an_edition_is_in_its_date(String date, Integer year) {
        assertThat(edition("Emma", date, "/authors/OL21594A").year()).isEqualTo(Option.of(year));
    }

    private static Edition edition(String title, String date, String author) {
        return new Edition(title, Option.some(List.of(new Key(author))), Option.some(date));
    }

    private JobId bringIn(String csv) {
        var job = CatalogDispatch.importBooks(csv).runOrThrow(catalog);
        catalog.settle();
        return job;
    }

    private Report report(JobId job) {
        return CatalogDispatch.getImport(job).runOrThrow(catalog);
    }

    private static Report done(int added, Problem... problems) {
        return new Report(Option.some(JobState.SUCCEEDED), added, List.of(problems));
    }
}
