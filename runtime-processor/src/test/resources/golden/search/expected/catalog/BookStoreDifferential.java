package catalog;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.StoreDifferential;
import dev.tenon.testing.contract.Twins;

/**
 * Makes random operations on {@link InMemoryBookStore} and {@link PostgresBookStore}, whose answers must be the same. Extend it with a
 * {@link Book} or more to begin with.
 */
@Generated
abstract class BookStoreDifferential extends StoreDifferential<BookId, Book> {
    /** What is stored are copies of {@code seeds} with other values in their fields. */
    protected BookStoreDifferential(Book... seeds) {
        super(BookFields.ENTITY, seeds);
    }

    /** What is stored before, such as what the seeds refer to: nothing unless overridden. */
    protected Eff<HasCatalogStoreTx, ?> given() {
        return Eff.unit();
    }

    @Override
    protected final Twins<BookId, Book> newTwins(Platform platform) {
        TestCatalogTwins twins = TestCatalogTwins.empty(platform);
        twins.run(platform, given().correlated(caller()));
        return twins.catalogBooks();
    }
}
