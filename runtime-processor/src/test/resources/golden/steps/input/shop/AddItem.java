package shop;

import dev.tenon.access.Authorize;
import dev.tenon.audit.Audited;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.dispatch.Invalidates;
import dev.tenon.dispatch.RateLimit;
import dev.tenon.effect.Eff;
import dev.tenon.idempotency.Idempotent;
import dev.tenon.rest.Post;
import dev.tenon.transaction.Isolation;
import io.vavr.collection.Seq;
import jakarta.validation.constraints.NotBlank;
import shop.ShopStore.Items;

/** All of it, with a key beside the command. */
public record AddItem(@NotBlank String name, Seq<Item.Tag> tags) implements Command<ItemId> {

    @Authorize("isStaff")
    @RateLimit
    @Idempotent
    @Audited
    @Invalidates({FindItems.class, CountItems.class})
    @CommandHandler(isolation = Isolation.SERIALIZABLE, retries = 3)
    @Post("/items")
    static Eff<ShopTx, ItemId> handle(AddItem command) {
        return ItemId.next()
                .flatMap(id -> Items.insert(new Item(id, command.name(), command.tags(), 0)))
                .map(Item::id);
    }
}
