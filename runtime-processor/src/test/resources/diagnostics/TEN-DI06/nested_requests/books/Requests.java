package library.books;

import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.Query;
import dev.tenon.effect.Unit;

/** All requests. */
sealed interface Requests {

    record GetTitle(String isbn) implements Requests, Query<String> {} //! TEN-DI06 at record GetTitle

    record Rename(String title) implements Requests, Command<Unit> {} //! TEN-DI06 at record Rename
}
