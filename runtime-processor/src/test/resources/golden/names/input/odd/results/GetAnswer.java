package odd.results;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import io.vavr.control.Option;
import odd.DefaultReads;

/** A result named as a variable of generated code. */
public record GetAnswer(String json) implements Query<Option<GetAnswer.Answer>> {

    /** The result. */
    public record Answer(int number) {}

    @Public
    @QueryHandler
    @Get("/results/Answer")
    public static Eff<DefaultReads, Option<Answer>> handle(GetAnswer query) {
        return Eff.pure(Option.none());
    }
}
