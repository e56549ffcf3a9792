package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import lending.LendingTx;

record Close() implements Command<Unit> {

    @Public
    @CommandHandler
    static Eff<LendingTx, Unit> handle(Close command) { //! TEN-DI04 at handle saying 'LendingTx'
        return Eff.unit();
    }
}
