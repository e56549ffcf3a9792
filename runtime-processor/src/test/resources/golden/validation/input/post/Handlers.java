package post;

import dev.tenon.access.Public;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

final class Handlers {

    private Handlers() {}

    @Public
    @QueryHandler
    static Eff<PostReads, Unit> numbers(Numbers query) {
        return Eff.unit();
    }

    @Public
    @QueryHandler
    static Eff<PostReads, Unit> texts(Texts query) {
        return Eff.unit();
    }

    @Public
    @QueryHandler
    static Eff<PostReads, Unit> own(Own query) {
        return Eff.unit();
    }
}
