package shop;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.rest.Post;
import dev.tenon.rest.Webhook;
import dev.tenon.web.webhook.HmacSha256;
import shop.ShopStore.Items;

/** What a market tells, and signs. */
public record ItemSold(ItemId id) implements Command<Unit> {

    @Public
    @Webhook(HmacSha256.class)
    @CommandHandler
    @Post("/hooks/sold")
    static Eff<ShopTx, Unit> handle(ItemSold command) {
        return Items.deleteById(command.id()).asUnit();
    }
}
