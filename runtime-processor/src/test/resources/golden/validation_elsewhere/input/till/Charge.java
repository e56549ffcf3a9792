package till;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import jakarta.validation.Valid;
import kernel.Sum;

/** Checked by a validator that is there. */
record Charge(@Valid Sum sum) implements Command<Unit> {

    @Public
    @CommandHandler
    static Eff<TillTx, Unit> handle(Charge command) {
        return Eff.unit();
    }
}
