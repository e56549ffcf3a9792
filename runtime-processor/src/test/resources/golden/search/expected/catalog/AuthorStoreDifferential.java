package catalog;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.StoreDifferential;
import dev.tenon.testing.contract.Twins;

/**
 * Makes random operations on {@link InMemoryAuthorStore} and {@link PostgresAuthorStore}, whose answers must be the same. Extend it with a
 * {@link Author} or more to begin with.
 */
@Generated
abstract class AuthorStoreDifferential extends StoreDifferential<AuthorId, Author> {
    /** What is stored are copies of {@code seeds} with other values in their fields. */
    protected AuthorStoreDifferential(Author... seeds) {
        super(AuthorFields.ENTITY, seeds);
    }

    /** What is stored before, such as what the seeds refer to: nothing unless overridden. */
    protected Eff<HasCatalogStoreTx, ?> given() {
        return Eff.unit();
    }

    @Override
    protected final Twins<AuthorId, Author> newTwins(Platform platform) {
        TestCatalogTwins twins = TestCatalogTwins.empty(platform);
        twins.run(platform, given().correlated(caller()));
        return twins.catalogAuthors();
    }
}
