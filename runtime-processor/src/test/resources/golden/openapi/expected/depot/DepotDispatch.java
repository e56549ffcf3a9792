package depot;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.store.Page;
import dev.tenon.validation.Valid;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Runs the commands and queries of {@link Depot}. The type of the request picks the handler. */
@Generated
public final class DepotDispatch {
    private DepotDispatch() {}

    /** Runs {@link Shelves.ClearShelf} by {@link Shelves#clear}, in one transaction. */
    static <R extends HasDepotTransactions> Eff<R, ShelfId> dispatch(Shelves.ClearShelf command) {
        return Eff.suspend(() -> DepotTx.transact(Shelves.clear(command))).span("DepotDispatch.clearShelf", command);
    }

    /** {@link #dispatch(Shelves.ClearShelf)} of a new one. */
    static <R extends HasDepotTransactions> Eff<R, ShelfId> clearShelf(ShelfId shelfId) {
        return dispatch(new Shelves.ClearShelf(shelfId));
    }

    /** Runs {@link Shelves.FillShelf} by {@link Shelves#fill}, after checking its rules, in one transaction. */
    static <R extends HasDepotTransactions> Eff<R, Seq<Shelves.Piece>> dispatch(Shelves.FillShelf command) {
        return Valid.require(command, FillShelfValidator::validate)
                .flatMap(valid -> DepotTx.transact(Shelves.fill(valid)))
                .span("DepotDispatch.fillShelf", command);
    }

    /** {@link #dispatch(Shelves.FillShelf)} of a new one. */
    static <R extends HasDepotTransactions> Eff<R, Seq<Shelves.Piece>> fillShelf(
            ShelfId shelfId, Seq<Shelves.Piece> pieces, Sku sku, Option<Label> label, double share, Shelf.Kind kind) {
        return dispatch(new Shelves.FillShelf(
                shelfId, pieces, sku, label, share, kind));
    }

    /** Runs {@link Shelves.GetShelf} by {@link Shelves#get}. */
    static <R extends DepotReads> Eff<R, Option<Shelf>> dispatch(Shelves.GetShelf query) {
        return Eff.suspend(() -> Shelves.get(query)).span("DepotDispatch.getShelf", query);
    }

    /** {@link #dispatch(Shelves.GetShelf)} of a new one. */
    static <R extends DepotReads> Eff<R, Option<Shelf>> getShelf(ShelfId shelf) {
        return dispatch(new Shelves.GetShelf(shelf));
    }

    /** Runs {@link Shelves.MoveShelf} by {@link Shelves#move}, in one transaction. */
    static <R extends HasDepotTransactions> Eff<R, Unit> dispatch(Shelves.MoveShelf command) {
        return Eff.suspend(() -> DepotTx.transact(Shelves.move(command))).span("DepotDispatch.moveShelf", command);
    }

    /** {@link #dispatch(Shelves.MoveShelf)} of a new one. */
    static <R extends HasDepotTransactions> Eff<R, Unit> moveShelf(ShelfId shelfId, int row, Option<Long> version) {
        return dispatch(new Shelves.MoveShelf(shelfId, row, version));
    }

    /** Runs {@link Shelves.PageShelves} by {@link Shelves#page}, after checking its rules. */
    static <R extends DepotReads> Eff<R, Page<Shelf>> dispatch(Shelves.PageShelves query) {
        return Valid.require(query, PageShelvesValidator::validate)
                .flatMap(Shelves::page)
                .span("DepotDispatch.pageShelves", query);
    }

    /** {@link #dispatch(Shelves.PageShelves)} of a new one. */
    static <R extends DepotReads> Eff<R, Page<Shelf>> pageShelves(Option<Shelf.Kind> kind, int page, int size) {
        return dispatch(new Shelves.PageShelves(kind, page, size));
    }
}
