package odd;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Post;

/** Commands named as methods of generated code. */
public final class RunNew {

    private RunNew() {}

    /** The command. */
    public record New(String request) implements Command<Long> {

        @Public
        @CommandHandler
        @Post("/New")
        static Eff<DefaultTx, Long> handle(New command) {
            return Eff.pure(1L);
        }
    }
}
