package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Unit;

record Close() implements Command<Unit> {

    @Public
    @CommandHandler
    static void handle(Close command) {} //! TEN-DI03 at handle saying void
}
