package library;

import dev.tenon.access.Authorize;
import dev.tenon.access.Caller;
import dev.tenon.access.Policy;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.rest.Post;
import dev.tenon.rest.Webhook;
import dev.tenon.web.webhook.HmacSha256;

record BookSold(String isbn) implements Command<Unit> {

    @Authorize("isShop")
    @Webhook(HmacSha256.class) //! TEN-RE15 at @Webhook saying which a policy decides on
    @CommandHandler
    @Post("/hooks/sold")
    static Eff<CatalogTx, Unit> handle(BookSold command) {
        return Eff.unit();
    }

    @Policy
    static boolean isShop(Caller caller) {
        return caller.hasRole("shop");
    }
}
