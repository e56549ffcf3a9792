package catalog;

import dev.tenon.Default;
import dev.tenon.config.Config;
import dev.tenon.config.Reloadable;
import dev.tenon.config.Secret;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How the catalog is shown. <p>More of it elsewhere.
 *
 * @param maxPageSize the most rows that a page may have, whatever
 *     is asked for
 * @param order what lists are sorted by
 * @param limits how many loans, by the kind of a patron
 */
@Config(prefix = "catalog")
public record CatalogConfig(
        @Default("100") @Min(1) @Max(1000) @Reloadable int maxPageSize,
        @Default("by-title") Order order,
        @Default("0.15") BigDecimal overdueFee,
        @Default("fiction, poetry") Seq<@NotBlank String> genres,
        List<Integer> floors,
        Set<Order> orders,
        Map<String, Integer> limits,
        Option<Path> coverFolder,
        Option<ShelfId> firstShelf,
        OpenLibrary openLibrary,
        Option<Mirror> mirror) {

    /** What lists can be sorted by. */
    public enum Order {
        BY_TITLE,
        BY_AUTHOR
    }

    /**
     * The service that knows all books.
     *
     * @param timeout how long one call may take
     */
    public record OpenLibrary(
            URI baseUrl,
            @Default("5s") @Reloadable Duration timeout,
            Secret<String> token,
            Option<Secret<String>> spare) {}

    /** Another one, to fall back on. */
    public record Mirror(@Size(min = 1, max = 50) String name, URI baseUrl) {}
}
