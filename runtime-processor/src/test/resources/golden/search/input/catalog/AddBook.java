package catalog;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.search.SearchToken;
import catalog.CatalogStore.Books;

/** Adds a book; says what to wait for to find it. */
public record AddBook(Book book) implements Command<SearchToken> {

    @Public
    @CommandHandler
    static Eff<CatalogTx, SearchToken> handle(AddBook command) {
        return Books.insert(command.book()).flatMap(book -> CatalogSearch.books().index(book));
    }
}
