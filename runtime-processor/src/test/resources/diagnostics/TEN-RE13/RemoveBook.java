package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import library.CatalogStore.Books;

record RemoveBook(BookId id) implements Command<Boolean> {

    @Public
    @CommandHandler
    @Get("/books/{id}/remove") //! TEN-RE13 at @Get saying 'RemoveBook.handle'
    static Eff<CatalogTx, Boolean> handle(RemoveBook command) {
        return Books.deleteById(command.id());
    }
}
