package library;

import dev.tenon.dispatch.Query;

record Forgotten() implements Query<Book> {} //! TEN-DI06 at record Forgotten
