package depot;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import dev.tenon.rest.Post;
import dev.tenon.rest.Status;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Routes that take ids from everywhere and give them back. */
final class Echo {

    private Echo() {}

    record Body(Everything everything, Option<DockId> dock, Seq<ZoneName> zones) implements Command<Body> {}

    @Post("/body")
    @Public
    @CommandHandler
    static Eff<DepotTx, Body> body(Body body) {
        return Eff.pure(body);
    }

    record Parameters(
            PalletId pallet,
            TraceId trace,
            InvoiceNumber invoice,
            AisleNumber aisle,
            Wing wing,
            Sku sku,
            DockId dock,
            TruckNumber truck,
            GateNumber gate,
            ZoneName zone,
            ShelfCode shelf)
            implements Query<Everything> {}

    @Get("/parameters")
    @Public
    @QueryHandler
    static Eff<DepotReads, Everything> parameters(Parameters all) {
        return Eff.pure(new Everything(
                all.pallet(), all.trace(), all.invoice(), all.aisle(), all.wing(), all.sku(), all.dock(), all.truck(),
                all.gate(), all.zone(), all.shelf()));
    }

    record Path(
            PalletId pallet,
            TraceId trace,
            InvoiceNumber invoice,
            AisleNumber aisle,
            Wing wing,
            Sku sku,
            DockId dock,
            TruckNumber truck,
            GateNumber gate,
            ZoneName zone,
            ShelfCode shelf)
            implements Query<Everything> {}

    @Get("/path/{pallet}/{trace}/{invoice}/{aisle}/{wing}/{sku}/{dock}/{truck}/{gate}/{zone}/{shelf}")
    @Public
    @QueryHandler
    static Eff<DepotReads, Everything> path(Path all) {
        return Eff.pure(new Everything(
                all.pallet(), all.trace(), all.invoice(), all.aisle(), all.wing(), all.sku(), all.dock(), all.truck(),
                all.gate(), all.zone(), all.shelf()));
    }

    record Open(ZoneName zone) implements Command<ZoneName> {}

    @Post("/zones")
    @Status(201)
    @Public
    @CommandHandler
    static Eff<DepotTx, ZoneName> open(Open open) {
        return Eff.pure(open.zone());
    }

    record Zone(ZoneName zone) implements Query<ZoneName> {}

    @Get("/zones/{zone}")
    @Public
    @QueryHandler
    static Eff<DepotReads, ZoneName> zone(Zone query) {
        return Eff.pure(query.zone());
    }

    record Place(DockId dock) implements Command<DockId> {}

    @Post("/docks")
    @Status(201)
    @Public
    @CommandHandler
    static Eff<DepotTx, DockId> place(Place place) {
        return Eff.pure(place.dock());
    }

    record Dock(DockId dock) implements Query<DockId> {}

    @Get("/docks/{dock}")
    @Public
    @QueryHandler
    static Eff<DepotReads, DockId> dock(Dock query) {
        return Eff.pure(query.dock());
    }
}
