package post;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import post.PostStore.Letters;

/** A part that is an entity, whose rules ask for the time, over HTTP. */
public record Write(@Valid Letter letter, @Size(max = 3, message = "must be short: {max} letters, \\{or less\\}") String mark)
        implements Command<LetterId> {

    @Public
    @CommandHandler
    @dev.tenon.rest.Post("/letters")
    static Eff<PostTx, LetterId> handle(Write command) {
        return Letters.insert(command.letter()).map(Letter::id);
    }
}
