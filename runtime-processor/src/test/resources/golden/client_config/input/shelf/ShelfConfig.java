package shelf;

import dev.tenon.Default;
import dev.tenon.config.Config;
import dev.tenon.config.Reloadable;
import dev.tenon.config.Secret;
import java.net.URI;
import java.time.Duration;

/**
 * What the shelf is told.
 *
 * @param openLibrary who knows of books
 * @param prices who knows what they cost
 */
@Config(prefix = "shelf")
public record ShelfConfig(@Reloadable OpenLibrary openLibrary, Prices prices) {

    /** A server with a token, whose component for pages is its own affair. */
    public record OpenLibrary(
            @Default("https://openlibrary.org") URI baseUrl,
            @Default("5s") Duration timeout,
            Secret<String> token,
            @Default("10") int pages) {}

    /** A server with a key. */
    record Prices(URI baseUrl, Secret<String> apiKey) {}
}
