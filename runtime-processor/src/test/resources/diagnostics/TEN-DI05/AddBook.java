package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import library.CatalogStore.Books;

record AddBook(BookId id, String title) implements Command<BookId> {

    @Public
    @CommandHandler
    static Eff<CatalogTx, Book> handle(AddBook command) { //! TEN-DI05 at handle saying yields Book, but 'AddBook' promises BookId
        return Books.insert(new Book(command.id(), command.title()));
    }
}
