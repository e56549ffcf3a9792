package library;

import dev.tenon.Default;
import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.rest.Post;
import io.vavr.collection.Seq;
import java.time.LocalDate;

record AddCopies(
        @Default("yes") boolean lent, //! TEN-VA04 at "yes"
        @Default("2026-02-30") LocalDate since, //! TEN-VA04 at "2026-02-30"
        @Default("300") byte small, //! TEN-VA04 at "300"
        @Default("POEM") Genre genre, //! TEN-VA04 at "POEM" saying Genre
        @Default("ESSAY") Genre second,
        @Default("x") Seq<String> notes, //! TEN-VA04 at "x"
        @Default("x") BookId id) //! TEN-VA04 at "x"
        implements Command<Unit> {

    @Public
    @CommandHandler
    @Post("/copies")
    static Eff<CatalogTx, Unit> handle(AddCopies command) {
        return Eff.unit();
    }
}
