package library.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import library.app.Options.Database.InMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Searching on the page of the library, in a real browser. */
class SearchPageTest {

    @TempDir
    Path profile;

    @Test
    void what_is_looked_for_is_found_marked_and_counted() {
        try (var library = LibraryApp.open(new Options(0, new InMemory()));
                var browser = Chromium.open(profile, "http://localhost:" + library.port() + "/")) {
            browser.press("#text", "frankenstein");

            browser.awaitText("#books li mark", text -> text.equals("Frankenstein"));
            browser.awaitText("#status", text -> text.contains("“frankenstein”"));
            browser.awaitText("#facets h3", text -> text.equals("Subjects"));
            browser.awaitText("#facets", text -> text.contains("1810s (1)"));
            assertThat(browser.console()).isEmpty();
        }
    }

    @Test
    void what_is_still_being_written_finds_words_that_begin_so() {
        try (var library = LibraryApp.open(new Options(0, new InMemory()));
                var browser = Chromium.open(profile, "http://localhost:" + library.port() + "/")) {
            browser.press("#text", "frankenst");

            browser.awaitText("#books li mark", text -> text.startsWith("Frankenst"));
        }
    }

    @Test
    void a_count_narrows_what_is_found_and_widens_it_again() {
        try (var library = LibraryApp.open(new Options(0, new InMemory()));
                var browser = Chromium.open(profile, "http://localhost:" + library.port() + "/")) {
            browser.press("#text", "novel");
            browser.awaitText("#status", text -> text.contains("“novel”"));

            browser.click("#facets ul:last-of-type li:first-of-type button");
            browser.awaitText("#drop-decade", text -> text.startsWith("Only books of the "));
            browser.awaitText("#facets button[aria-pressed=true]", text -> !text.isBlank());

            browser.click("#drop-decade");
            browser.awaitTexts("#facets button[aria-pressed=true]", 0);
            assertThat(browser.console()).isEmpty();
        }
    }

    @Test
    void what_is_misspelt_is_answered_with_what_was_perhaps_meant() {
        try (var library = LibraryApp.open(new Options(0, new InMemory()));
                var browser = Chromium.open(profile, "http://localhost:" + library.port() + "/")) {
            browser.press("#text", "frankenstien");

            browser.awaitText("#meant", text -> text.startsWith("Did you mean frankenstein"));
            browser.click("#meant button");
            browser.awaitText("#books li .title", text -> text.startsWith("Frankenstein"));
            assertThat(browser.isFocused("#text")).isTrue();
            assertThat(browser.console()).isEmpty();
        }
    }

    @Test
    void a_title_that_looks_like_html_is_shown_as_text() {
        try (var library = LibraryApp.open(new Options(0, new InMemory()));
                var browser = Chromium.open(profile, "http://localhost:" + library.port() + "/")) {
            browser.click("details summary");
            browser.press("#title", "Zyx <img src=x onerror=alert(1)> & <mark>more</mark>");
            browser.press("#author", "Ada Lovelace");
            browser.press("#isbn", "0-306-40615-2", Keys.ENTER);
            browser.awaitText("#add-done", text -> text.contains("Zyx"));

            browser.press("#text", "zyx");
            browser.awaitText("#books li mark", text -> text.equals("Zyx"));
            browser.awaitText(
                    "#books li .title", text -> text.equals("Zyx <img src=x onerror=alert(1)> & <mark>more</mark>"));
            browser.awaitTexts("#books img", 0);
            assertThat(browser.console()).isEmpty();
        }
    }
}
