package odd.results;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import io.vavr.control.Option;
import odd.DefaultReads;

/** A result named as a variable of generated code. */
public record GetRequest(String json) implements Query<Option<GetRequest.Request>> {

    /** The result. */
    public record Request(int number) {}

    @Public
    @QueryHandler
    @Get("/results/Request")
    public static Eff<DefaultReads, Option<Request>> handle(GetRequest query) {
        return Eff.pure(Option.none());
    }
}
