package odd.results;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import io.vavr.control.Option;
import odd.DefaultReads;

/** A result named as a variable of generated code. */
public record GetJson(String json) implements Query<Option<GetJson.Json>> {

    /** The result. */
    public record Json(int number) {}

    @Public
    @QueryHandler
    @Get("/results/Json")
    public static Eff<DefaultReads, Option<Json>> handle(GetJson query) {
        return Eff.pure(Option.none());
    }
}
