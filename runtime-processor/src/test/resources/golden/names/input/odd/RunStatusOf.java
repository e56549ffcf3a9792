package odd;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Post;

/** Commands named as methods of generated code. */
public final class RunStatusOf {

    private RunStatusOf() {}

    /** The command. */
    public record StatusOf(String request) implements Command<Long> {

        @Public
        @CommandHandler
        @Post("/StatusOf")
        static Eff<DefaultTx, Long> handle(StatusOf command) {
            return Eff.pure(1L);
        }
    }
}
