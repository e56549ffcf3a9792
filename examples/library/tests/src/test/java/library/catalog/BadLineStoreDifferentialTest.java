package library.catalog;

import static library.catalog.BookImportStoreDifferentialTest.IMPORT;

import dev.tenon.effect.Eff;

/** Bad lines in memory and on PostgreSQL: the same answers to the same operations. */
class BadLineStoreDifferentialTest extends BadLineStoreDifferential {

    BadLineStoreDifferentialTest() {
        super(new BadLine(IMPORT.id(), 7, "has 2 values for 5 columns"));
    }

    @Override
    protected Eff<HasCatalogStoreTx, ?> given() {
        return CatalogStore.BookImports.insert(IMPORT);
    }
}
