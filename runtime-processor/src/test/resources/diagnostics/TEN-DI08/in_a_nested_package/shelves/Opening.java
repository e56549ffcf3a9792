package library.shelves;

import dev.tenon.access.Public;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import library.CatalogTx;

/** Handles what it cannot show. */
public final class Opening {

    private Opening() {}

    @Public
    @CommandHandler
    @SuppressWarnings("exports")
    public static Eff<CatalogTx, Unit> handle(OpenShelf command) {
        return Eff.unit();
    }
}
