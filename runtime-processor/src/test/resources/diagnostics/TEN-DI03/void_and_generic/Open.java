package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Unit;

record Open() implements Command<Unit> {

    @Public
    @CommandHandler
    static <T> T handle(Open command) { //! TEN-DI03 at handle saying returns T
        throw new IllegalStateException();
    }
}
