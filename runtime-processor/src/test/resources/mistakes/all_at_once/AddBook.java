package library;

import dev.tenon.Default;
import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import jakarta.validation.constraints.Past;
import library.CatalogStore.Books;

record AddBook(
        @Past String title, //! TEN-VA02 at @Past
        @Default("many") int copies) //! TEN-VA04 at "many"
        implements Command<BookId> {

    @Public
    @CommandHandler
    @Get("/books/{id}") //! TEN-RE02 at "/books/{id}" //! TEN-RE13 at @Get
    Eff<CatalogReads, Book> handle(AddBook command) { //! TEN-DI01 at handle //! TEN-DI04 at handle //! TEN-DI05 at handle
        return Books.nothingOfThatName(command.titel());
    }
}
