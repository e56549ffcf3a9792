package till;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import io.vavr.collection.Seq;
import jakarta.validation.Valid;
import kernel.Period;

/** Checked by one that asks for the time. */
record Lease(Seq<@Valid Period> periods) implements Command<Unit> {

    @Public
    @CommandHandler
    static Eff<TillTx, Unit> handle(Lease command) {
        return Eff.unit();
    }
}
