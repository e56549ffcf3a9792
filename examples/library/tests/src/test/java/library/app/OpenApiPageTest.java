package library.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import library.app.Options.Database.InMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the API in a real browser. */
class OpenApiPageTest {

    private static final String LIST_BOOKS = "#operations-Catalog-listBooks";

    @TempDir
    Path profile;

    @Test
    void whoever_writes_a_client_looks_at_the_api_and_tries_it() {
        try (var library = LibraryApp.open(new Options(0, new InMemory()));
                var browser = Chromium.open(profile, "http://localhost:" + library.port() + "/openapi")) {
            browser.awaitText(".info .title", title -> title.contains("Library Catalog API and Library Lending API"));

            browser.click(LIST_BOOKS + " .opblock-summary-control");
            browser.click(LIST_BOOKS + " .try-out__btn");
            browser.click(LIST_BOOKS + " .execute");
            browser.awaitText(
                    LIST_BOOKS + " .live-responses-table tbody .response-col_status",
                    status -> status.startsWith("200"));

            assertThat(browser.console()).isEmpty();
        }
    }
}
