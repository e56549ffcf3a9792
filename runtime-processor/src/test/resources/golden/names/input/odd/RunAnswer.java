package odd;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Post;

/** Commands named as methods of generated code. */
public final class RunAnswer {

    private RunAnswer() {}

    /** The command. */
    public record Answer(String request) implements Command<Long> {

        @Public
        @CommandHandler
        @Post("/Answer")
        static Eff<DefaultTx, Long> handle(Answer command) {
            return Eff.pure(1L);
        }
    }
}
