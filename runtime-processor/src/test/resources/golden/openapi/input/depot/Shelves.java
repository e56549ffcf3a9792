package depot;

import dev.tenon.Default;
import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.rest.Fails;
import dev.tenon.rest.Get;
import dev.tenon.rest.IfMatch;
import dev.tenon.rest.Post;
import dev.tenon.rest.Put;
import dev.tenon.store.Page;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import parts.PartId;

/** What can be asked of shelves. */
final class Shelves {

    private Shelves() {}

    /**
     * The shelves by their place. Those of one {@link Shelf.Kind}, if it is given.
     *
     * @param kind of which kind
     */
    record PageShelves(
            Option<Shelf.Kind> kind,
            @Default("1") @Positive int page,
            @Default("20") @Positive @Max(100) int size)
            implements Query<Page<Shelf>> {}

    @Public
    @QueryHandler
    @Get("/")
    static Eff<DepotReads, Page<Shelf>> page(PageShelves query) {
        return DepotStore.Shelfs.query().page(query.page(), query.size());
    }

    /** One shelf. */
    record GetShelf(ShelfId shelf) implements Query<Option<Shelf>> {}

    @Public
    @Fails({})
    @QueryHandler
    @Get("/shelves/{shelf}")
    static Eff<DepotReads, Option<Shelf>> get(GetShelf query) {
        return DepotStore.Shelfs.findById(query.shelf());
    }

    /** Moves a shelf, whose id the path gives by another name than the query does. */
    record MoveShelf(ShelfId shelfId, int row, @IfMatch Option<Long> version) implements Command<Unit> {}

    @Public
    @CommandHandler
    @Put("/shelves/{shelfId}")
    static Eff<DepotTx, Unit> move(MoveShelf command) {
        return Eff.unit();
    }

    /** What is put on a shelf. */
    record Piece(PartId part, @Default("1") int count, Option<Double> weight) {}

    /** Puts pieces on a shelf. */
    record FillShelf(
            ShelfId shelfId,
            @NotEmpty @Size(max = 9) Seq<Piece> pieces,
            Sku sku,
            Option<Label> label,
            @Default("0.5") double share,
            @Default("CLOSED") Shelf.Kind kind)
            implements Command<Seq<Piece>> {}

    @Public
    @Fails({Refusal.ShelfIsFull.class, Refusal.ShelfIsGone.class})
    @CommandHandler
    @Post("/shelves/{shelfId}/pieces")
    static Eff<DepotTx, Seq<Piece>> fill(FillShelf command) {
        return Eff.pure(command.pieces());
    }

    /** Nothing comes in a body. */
    record ClearShelf(ShelfId shelfId) implements Command<ShelfId> {}

    @Public
    @CommandHandler
    @Post("/shelves/{shelfId}/clearance")
    static Eff<DepotTx, ShelfId> clear(ClearShelf command) {
        return Eff.pure(command.shelfId());
    }
}
