package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import library.CatalogStore.Books;

record RenameBook(BookId id, String title) implements Command<Book> {

    @Public
    @CommandHandler
    static Eff<CatalogTx, Book> handle(BookId id, String title) { //! TEN-DI02 at handle saying Command<A>
        return Books.require(id).flatMap(book -> Books.save(book.withTitle(title)));
    }
}
