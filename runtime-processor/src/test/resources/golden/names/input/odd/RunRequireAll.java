package odd;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Post;

/** Commands named as methods of generated code. */
public final class RunRequireAll {

    private RunRequireAll() {}

    /** The command. */
    public record RequireAll(String request) implements Command<Long> {

        @Public
        @CommandHandler
        @Post("/RequireAll")
        static Eff<DefaultTx, Long> handle(RequireAll command) {
            return Eff.pure(1L);
        }
    }
}
