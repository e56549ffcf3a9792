package kernel;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import jakarta.validation.Valid;

/** Leads to the parts, so that they have validators. */
record Price(@Valid Sum sum, @Valid Period period) implements Query<Unit> {

    @Public
    @QueryHandler
    static Eff<KernelReads, Unit> handle(Price query) {
        return Eff.unit();
    }
}
