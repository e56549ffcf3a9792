package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.effect.Unit;

record RemoveBook(BookId id) implements Command<Unit> {} //! TEN-DI06 at record RemoveBook saying static Eff<CatalogTx, Unit> handle(RemoveBook request)
