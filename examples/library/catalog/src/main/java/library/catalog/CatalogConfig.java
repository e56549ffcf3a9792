package library.catalog;

import dev.tenon.Default;
import dev.tenon.config.Config;
import dev.tenon.config.Reloadable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;

/**
 * How the catalogue is set up.
 *
 * @param maxPageSize the most books that one may ask for at a time
 * @param openLibrary where more is known of books
 */
@Config(prefix = "catalog")
public record CatalogConfig(
        @Default("100") @Positive @Max(1000) @Reloadable int maxPageSize, OpenLibrary openLibrary) {

    /**
     * The Open Library of the Internet Archive.
     *
     * @param baseUrl where it answers
     * @param timeout how long one answer may take
     */
    public record OpenLibrary(
            @Default("https://openlibrary.org") URI baseUrl,
            @Default("5s") Duration timeout) {}
}
