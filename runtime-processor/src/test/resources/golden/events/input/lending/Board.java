package lending;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.event.EventHandler;

/** Not public, beside its context. */
final class Board {

    private Board() {}

    @EventHandler
    static Eff<LendingRuntime, Unit> pin(Notice.Posted notice) {
        return Eff.unit();
    }
}
