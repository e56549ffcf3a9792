package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

record Subscribe(Seq<Tuple2<@Size(max = 1) String, @Valid Box>> pairs) implements Command<Unit> { //! TEN-VA11 at pairs saying @Size on 'pairs' //! TEN-VA11 at pairs saying @Valid on 'pairs'

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(Subscribe command) {
        return Eff.unit();
    }

    record Box(int size) {}
}
