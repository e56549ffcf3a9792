package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import library.CatalogStore.Books;

record RemoveBook(BookId id) implements Command<Boolean> {

    @Public
    @CommandHandler
    static Eff<CatalogTx, Boolean> handle(RemoveBook command) {
        return Books.deleteById(command.id());
    }
}
