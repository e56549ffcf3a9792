package library;

import static library.CatalogStore.Books;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

final class AddBook {

    private AddBook() {}

    static Eff<CatalogTx, Unit> add(Book book) {
        return CatalogTx.directUnit(run -> {
            Books.insert(book); //! TEN-EF01 at (book) saying 'Books.insert(...)' & run.await(Books.insert(...))
        });
    }
}
