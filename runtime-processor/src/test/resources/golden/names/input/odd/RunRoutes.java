package odd;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Post;

/** Commands named as methods of generated code. */
public final class RunRoutes {

    private RunRoutes() {}

    /** The command. */
    public record Routes(String request) implements Command<Long> {

        @Public
        @CommandHandler
        @Post("/Routes")
        static Eff<DefaultTx, Long> handle(Routes command) {
            return Eff.pure(1L);
        }
    }
}
