package odd;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;

/** Results and a query named as variables of generated code, or as reserved words. */
public record Json(Id id) implements Query<Json.Case> {

    /** A record whose variable cannot be called as it is. */
    public record Case(int number, Json.Unit unit, odd.Option json) {}

    /** Not Tenon's. */
    public record Unit(String name) {}

    @Public
    @QueryHandler
    @Get("/json/{id}")
    static Eff<DefaultReads, Case> handle(Json query) {
        return Eff.pure(new Case(1, new Unit("m"), new odd.Option("a", "b", 0)));
    }
}
