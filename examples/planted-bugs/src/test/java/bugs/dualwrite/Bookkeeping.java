package bugs.dualwrite;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.event.EventHandler;

/** Tells the journal. It may do so again, with the id that the deposit has. */
final class Bookkeeping {

    private Bookkeeping() {}

    @EventHandler
    static Eff<BankRuntime, Unit> on(AccountEvent.Deposited event) {
        return JournalEffects.write(event.deposit(), event.amount());
    }
}
