package odd.results;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import io.vavr.control.Option;
import odd.DefaultReads;

/** A result named as a variable of generated code. */
public record GetInput(String json) implements Query<Option<GetInput.Input>> {

    /** The result. */
    public record Input(int number) {}

    @Public
    @QueryHandler
    @Get("/results/Input")
    public static Eff<DefaultReads, Option<Input>> handle(GetInput query) {
        return Eff.pure(Option.none());
    }
}
