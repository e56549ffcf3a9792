package catalog;

import dev.tenon.Generated;

/** {@link AuthorStoreDifferential} with the rows of {@link TestCatalog}, after those that they refer to. */
@Generated
final class AuthorStoreDifferentialTest extends AuthorStoreDifferential {
    AuthorStoreDifferentialTest() {
        super(TestCatalog.author());
    }
}
