package library.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import library.app.Options.Database.InMemory;
import library.lending.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The operations page of the library in a real browser. */
class OperationsPageTest {

    private static final String DEAD_LETTERS = key("dead/Lending/ActiveLoans.count(DomainEvent)");
    private static final String DEAD_REMINDERS = key("dead/Lending/SendDueReminder");
    private static final String LETTER = "#list li[data-position]";
    private static final String JOB = "#list li[data-job]";

    @TempDir
    Path profile;

    @Test
    void operators_look_at_dead_letters_and_requeue_or_discard_them() {
        try (var library = LibraryApp.open(new Options(0, new InMemory()))) {
            var desk = new Trouble(library.lending().runtime());
            var mended = desk.loanOfAStranger("<img src=x onerror=alert(1)>");
            var discarded = desk.loanOfAStranger("bob");

            try (var browser = open(library)) {
                browser.awaitText(DEAD_LETTERS, text -> text.equals("2"));
                browser.awaitText("#health", text -> text.equals("Health: degraded"));
                browser.click(DEAD_LETTERS);

                var letters = browser.awaitTexts(LETTER, 2);
                assertThat(letters.get(0))
                        .contains("LendingDomainEvents.BookBorrowed of " + mended)
                        .contains("Patron " + mended + " does not exist")
                        .contains("BookBorrowed[loanId=")
                        .contains("request-7", "<img src=x onerror=alert(1)>");
                assertThat(letters.get(1)).contains("LendingDomainEvents.BookBorrowed of " + discarded);

                desk.register(mended);
                browser.press(LETTER + ":nth-of-type(1) [data-key^='requeue/']", Keys.ENTER);
                browser.awaitText("#done", text -> text.endsWith("was requeued."));
                assertThat(browser.awaitTexts(LETTER, 1).head()).contains(discarded.toString());
                browser.awaitText("tr:has(" + DEAD_LETTERS + ") td:nth-of-type(7)", handled -> handled.equals("1"));
                assertThat(desk.countedLoans(mended)).isEqualTo(1);

                browser.click(LETTER + " [data-key^='discard/']");
                assertThat(browser.isFocused("#no")).isTrue();
                browser.press("#no", Keys.ESCAPE);
                browser.awaitTexts("dialog[open]", 0);
                browser.awaitTexts(LETTER, 1);
                browser.click(LETTER + " [data-key^='discard/']");
                browser.click("#yes");
                browser.awaitText("#done", text -> text.endsWith("was discarded."));
                browser.awaitTexts(LETTER, 0);
                browser.awaitTexts(DEAD_LETTERS, 0);
                browser.awaitText("#health", text -> text.equals("Health: up"));

                assertThat(browser.console()).isEmpty();
            }
        }
    }

    @Test
    void operators_look_at_jobs_and_have_them_done() {
        try (var library = LibraryApp.open(new Options(0, new InMemory()))) {
            var desk = new Trouble(library.lending().runtime());
            desk.reminderOfNoLoan();
            desk.loan();

            try (var browser = open(library)) {
                browser.click(key("scheduled/Lending/SendDueReminder"));
                browser.click(JOB + " [data-key^='run/']");
                browser.awaitText("#done", text -> text.endsWith("is due now."));
                browser.awaitTexts(JOB, 0);
                browser.click(key("succeeded/Lending/SendDueReminder"));
                assertThat(browser.awaitTexts(JOB, 1).head()).contains("succeeded");

                browser.click(key("fire/Lending/CheckOverdueLoans"));
                browser.awaitText("#done", text -> text.equals("One more CheckOverdueLoans was enqueued."));
                browser.click(key("succeeded/Lending/CheckOverdueLoans"));
                browser.awaitText("#list h2", text -> text.equals("Jobs: succeeded CheckOverdueLoans"));
                browser.awaitTexts(JOB, 1);

                browser.awaitText(DEAD_REMINDERS, text -> text.equals("1"));
                browser.click(DEAD_REMINDERS);
                browser.awaitText("#list h2", text -> text.equals("Jobs: dead SendDueReminder"));
                assertThat(browser.awaitTexts(JOB, 1).head()).contains("dead", "does not exist");
                browser.click(JOB + " [data-key^='look/']");
                browser.awaitTexts(JOB + " tbody tr", 4);
                browser.awaitText(JOB + " pre", text -> text.startsWith("SendDueReminder[loanId="));
                browser.click(JOB + " [data-key^='retry/']");
                browser.awaitText("#done", text -> text.endsWith("is tried anew."));
                browser.awaitTexts(JOB, 0);

                assertThat(browser.console()).isEmpty();
            }
        }
    }

    @Test
    void operators_see_what_contexts_are_to_each_other() {
        try (var library = LibraryApp.open(new Options(0, new InMemory()));
                var browser = open(library)) {
            assertThat(browser.awaitTexts("#map svg text", 6))
                    .containsExactly("Catalog", "Lending", "catalog-events", "lending-events", "Catalog", "Lending");
            browser.awaitTexts("#map svg line", 4);
            var rows = browser.awaitTexts("#map tbody tr", 2);
            assertThat(rows.get(0)).contains("Catalog", "catalog-events: catalog.book-added");
            assertThat(rows.get(1)).contains("Lending", "LendingDomainEvents", "SendDueReminder");
            browser.awaitText("[aria-label='Lending'] caption", text -> text.contains("handled here"));
            browser.awaitTexts("#recent:not([hidden])", 1);
            browser.awaitText("#traces", text -> text.equals("None is kept."));

            assertThat(browser.console()).isEmpty();
        }
    }

    @Test
    void operators_look_for_the_trace_of_a_request() throws Exception {
        var options = new Options(0, new InMemory(), Option.none(), true);
        try (var library = LibraryApp.open(options);
                var http = HttpClient.newHttpClient();
                var browser = open(library)) {
            var books = URI.create("http://localhost:" + library.port() + "/api/catalog/books?limit=1");
            http.send(
                    HttpRequest.newBuilder(books)
                            .header("X-Correlation-Id", "where-is-it")
                            .build(),
                    HttpResponse.BodyHandlers.discarding());

            browser.press("#correlation", "where-is-it", Keys.ENTER);
            browser.awaitText("#traces details", text -> text.contains("GET /api/catalog/books"));
            browser.awaitTexts("#traces details", 1);
            browser.click("#traces summary");
            browser.awaitText("#traces caption", text -> text.endsWith("of correlation where-is-it"));
            assertThat(browser.awaitTexts("#traces tbody tr", 3).mkString())
                    .contains("CatalogDispatch.", "BookStore.", "http.route=/api/catalog/books");

            assertThat(browser.console()).isEmpty();
        }
    }

    @Test
    void an_action_that_comes_too_late_says_so() {
        try (var library = LibraryApp.open(new Options(0, new InMemory()))) {
            var desk = new Trouble(library.lending().runtime());
            desk.loan();

            try (var browser = open(library)) {
                browser.click("#auto");
                browser.click(key("scheduled/Lending/SendDueReminder"));
                browser.awaitTexts(JOB, 1);
                desk.cancelReminders();
                browser.click(JOB + " [data-key^='run/']");

                browser.awaitText(
                        "#problem",
                        text -> text.startsWith("Nothing was done. Job job_") && text.contains("is cancelled"));
                browser.awaitTexts(JOB, 0);
            }
        }
    }

    private Chromium open(LibraryApp library) {
        var browser = Chromium.open(profile, "http://localhost:" + library.port() + "/operations");
        browser.awaitText("#lost", text -> text.contains("It is not known who calls"));
        browser.press("#token", Tokens.STAFF.substring("Bearer ".length()), Keys.ENTER);
        browser.awaitText("#health", text -> text.startsWith("Health: "));
        browser.console(); // It has told there of the refusal.
        return browser;
    }

    private static String key(String key) {
        return "[data-key='" + key + "']";
    }
}
