package odd;

import dev.tenon.Default;
import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.rest.Post;
import io.vavr.collection.Seq;
import jakarta.validation.constraints.NotBlank;

/** Components named as what generated code calls its own. */
public record Everything(
        @NotBlank String environment,
        @NotBlank String errors,
        @NotBlank String command,
        @NotBlank String query,
        String json,
        String input,
        String request,
        String body,
        String value,
        String path,
        Seq<@NotBlank String> item,
        String entity,
        long version,
        String session,
        String database,
        String answer,
        String api,
        String fields,
        String valid,
        @Default("3") int response,
        io.vavr.control.Option<@NotBlank String> route)
        implements Command<Unit> {

    @Public
    @CommandHandler
    @Post("/everything")
    static Eff<DefaultTx, Unit> handle(Everything command) {
        return Eff.unit();
    }
}
