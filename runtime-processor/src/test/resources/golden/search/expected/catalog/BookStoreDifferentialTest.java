package catalog;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;

/** {@link BookStoreDifferential} with the rows of {@link TestCatalog}, after those that they refer to. */
@Generated
final class BookStoreDifferentialTest extends BookStoreDifferential {
    BookStoreDifferentialTest() {
        super(TestCatalog.emma(), TestCatalog.persuasion());
    }

    @Override
    protected Eff<HasCatalogStoreTx, ?> given() {
        return CatalogStore.Authors.<HasCatalogStoreTx>insert(TestCatalog.author());
    }
}
