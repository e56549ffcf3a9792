package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

record Open() implements Command<Unit> {

    @Public
    @CommandHandler
    static <R> Eff<R, Unit> handle(Open command) { //! TEN-DI04 at handle saying 'R'
        return Eff.unit();
    }
}
