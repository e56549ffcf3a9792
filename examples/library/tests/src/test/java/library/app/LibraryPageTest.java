package library.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import library.app.Options.Database.InMemory;
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
