package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.rest.Put;
import dev.tenon.rest.Webhook;
import dev.tenon.web.webhook.HmacSha256;

record BookSold(String isbn) implements Command<Unit> {

    @Public
    @Webhook(HmacSha256.class) //! TEN-RE15 at @Webhook saying which no @Post route is for
    @CommandHandler
    @Put("/hooks/sold")
    static Eff<CatalogTx, Unit> handle(BookSold command) {
        return Eff.unit();
    }
}
