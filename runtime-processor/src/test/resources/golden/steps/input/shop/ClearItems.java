package shop;

import dev.tenon.access.Authorize;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.dispatch.Invalidates;
import dev.tenon.dispatch.RateLimit;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

/** Outside of a transaction, by a policy that looks something up. */
public record ClearItems() implements Command<Unit> {

    @Authorize("isNewHere")
    @RateLimit("rare")
    @Invalidates(CountItems.class)
    @CommandHandler
    static Eff<ShopRuntime, Unit> handle(ClearItems command) {
        return Eff.unit();
    }
}
