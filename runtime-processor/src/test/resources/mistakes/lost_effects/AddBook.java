package library;

import static library.CatalogStore.Books;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

final class AddBook {

    private AddBook() {}

    static Eff<CatalogTx, Unit> add(Book book, List<Book> more, BookId id) {
        return CatalogTx.directUnit(run -> {
            Books.insert(book); //! TEN-EF01 at (book); saying 'Books.insert(...)' & run.await(Books.insert(...))
            Books.query().list().map(Seq::size); //! TEN-EF01 saying '...map(...)'
            more.forEach(each -> Books.insert(each)); //! TEN-EF01
            more.forEach(Books::insert); //! TEN-EF01 at Books::insert saying 'Books::insert' & run.await(Books.insert(...))
            if (more.isEmpty()) Books.deleteById(id); //! TEN-EF01
            // Nothing of this is lost.
            run.await(Books.insert(book));
            more.forEach(each -> run.await(Books.insert(each)));
            Map<BookId, Eff<CatalogTx, Book>> known = new HashMap<>();
            known.put(id, Books.insert(book));
            known.remove(id);
            Consumer<Book> each = one -> System.out.println(Books.insert(one));
            each.accept(book);
        });
    }

    @SuppressWarnings("TEN-EF01")
    static void onPurpose(Book book) {
        Books.insert(book);
    }
}
