package odd;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Post;

/** Commands named as methods of generated code. */
public final class RunRequest {

    private RunRequest() {}

    /** The command. */
    public record Request(String request) implements Command<Long> {

        @Public
        @CommandHandler
        @Post("/Request")
        static Eff<DefaultTx, Long> handle(Request command) {
            return Eff.pure(1L);
        }
    }
}
