package odd;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Post;

/** Commands named as methods of generated code. */
public final class RunDispatch {

    private RunDispatch() {}

    /** The command. */
    public record Dispatch(String request) implements Command<Long> {

        @Public
        @CommandHandler
        @Post("/Dispatch")
        static Eff<DefaultTx, Long> handle(Dispatch command) {
            return Eff.pure(1L);
        }
    }
}
