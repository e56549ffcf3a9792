package library.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.access.Caller;
import io.vavr.control.Option;
import java.nio.file.Path;
import library.app.Options.Database.InMemory;
import library.catalog.CatalogStore.Books;
import library.lending.LendingDispatch;
import library.lending.LendingRuntime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page of the library in a real browser, by its API and with tokens. */
class LibraryPageTest {

    @TempDir
    Path profile;

    @Test
    void a_patron_registers_borrows_renews_and_brings_back() {
        try (var library = LibraryApp.open(new Options(0, new InMemory()));
                var browser = Chromium.open(profile, "http://localhost:" + library.port() + "/?find=frankenstein")) {
            browser.press("#name", "Ada");
            browser.press("#email", "ada@example.org", Keys.ENTER);
            browser.awaitText("#who", text -> text.startsWith("You are Ada."));

            browser.click("#books li:first-of-type button.title");
            browser.awaitText("#book-title", text -> text.startsWith("Frankenstein"));
            browser.click("#borrow");
            browser.awaitText("#loans li", text -> text.startsWith("Frankenstein"));
            browser.awaitText("#desk-done", text -> text.startsWith("It is yours until "));

            browser.click("#loans li button:nth-of-type(1)");
            browser.awaitText("#desk-done", text -> text.equals("It is yours for longer."));
            browser.click("#loans li button:nth-of-type(2)");
            browser.awaitText("#desk-done", text -> text.equals("Thank you, it is back."));
            browser.awaitText("#loans li", text -> text.equals("none"));

            assertThat(browser.console()).isEmpty();
        }
    }

    @Test
    void a_patron_queues_for_a_book_that_is_lent_and_leaves_the_queue() {
        try (var library = LibraryApp.open(new Options(0, new InMemory()));
                var browser = Chromium.open(profile, "http://localhost:" + library.port() + "/?find=frankenstein")) {
            lendAll(library, "Frankenstein");
            browser.press("#name", "Ada");
            browser.press("#email", "ada@example.org", Keys.ENTER);
            browser.awaitText("#who", text -> text.startsWith("You are Ada."));
            browser.awaitText("#holds li", text -> text.equals("none"));

            browser.click("#books li:first-of-type button.title");
            browser.awaitText("#book-title", text -> text.startsWith("Frankenstein"));
            browser.click("#queue");
            browser.awaitText("#desk-done", text -> text.equals("You are in the queue."));
            browser.awaitText("#holds li", text -> text.startsWith("Frankenstein") && text.contains("waiting"));

            browser.click("#holds li button");
            browser.awaitText("#desk-done", text -> text.equals("You do not wait for it any more."));
            browser.awaitText("#holds li", text -> text.equals("none"));

            assertThat(browser.console()).isEmpty();
        }
    }

    /** Others take all copies of a book home. */
    private static void lendAll(LibraryApp library, String title) {
        var book = Books.query()
                .list()
                .runOrThrow(library.catalog().runtime())
                .find(found -> found.title().startsWith(title))
                .get();
        var lending = library.lending().runtime();
        for (int copy = 0; copy < book.totalCopies(); copy++) {
            var patron = LendingDispatch.registerPatron("Reader", "reader" + copy + "@example.org")
                    .<LendingRuntime>calledBy(Caller.system())
                    .runOrThrow(lending);
            LendingDispatch.borrowBook(patron, book.id(), Option.none())
                    .<LendingRuntime>calledBy(Caller.system())
                    .runOrThrow(lending);
        }
    }

    @Test
    void staff_adds_a_book() {
        try (var library = LibraryApp.open(new Options(0, new InMemory()));
                var browser = Chromium.open(profile, "http://localhost:" + library.port() + "/")) {
            browser.click("details summary");
            browser.press("#title", "Notes");
            browser.press("#author", "Ada Lovelace");
            browser.press("#isbn", "0-306-40615-2");
            browser.press("#isbn", Keys.ENTER);
            browser.awaitText("#add-done", text -> text.contains("Notes"));

            browser.click("#add-done button");
            browser.awaitText("#book-title", text -> text.equals("Notes"));
            assertThat(browser.console()).isEmpty();
        }
    }
}
