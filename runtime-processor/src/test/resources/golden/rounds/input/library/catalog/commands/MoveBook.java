package library.catalog.commands;

import static library.catalog.CatalogStore.*;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import io.vavr.control.Option;
import library.ShelfId;
import library.catalog.*;

/** Star imports and a static star import of what is not generated yet. */
public record MoveBook(BookId bookId, ShelfId shelf) implements Command<Unit> {

    @Public
    @CommandHandler
    public static Eff<CatalogTx, Unit> handle(MoveBook command) {
        return Books.require(command.bookId())
                .flatMap(book -> Books.save(book.withShelf(Option.of(command.shelf()))))
                .asUnit();
    }
}
