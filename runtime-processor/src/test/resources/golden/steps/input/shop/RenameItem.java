package shop;

import dev.tenon.access.Authorize;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.idempotency.Idempotent;
import dev.tenon.rest.Put;
import java.util.UUID;
import shop.ShopStore.Items;

/** The key is a component, the policy takes what is sent, nothing is answered. */
public record RenameItem(ItemId id, String owner, String name, UUID request) implements Command<Unit>, OfOwner {

    @Authorize("isOwner")
    @Idempotent(key = "request", ttl = "1h")
    @CommandHandler(retries = 0)
    @Put("/items/{id}")
    static Eff<ShopTx, Unit> handle(RenameItem command) {
        return Items.require(command.id())
                .flatMap(item -> Items.save(item.withName(command.name())))
                .asUnit();
    }
}
