package bugs.acrosskeys;

import bugs.acrosskeys.Movement.Delivered;
import bugs.acrosskeys.Movement.Sold;
import bugs.acrosskeys.Movement.Taken;
import bugs.acrosskeys.StockStore.Products;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.event.EventHandler;

/** Keeps the counts. */
final class Counts {

    private Counts() {}

    @EventHandler
    static Eff<StockTx, Unit> on(Movement event) {
        return switch (event) {
            case Delivered delivered -> add(delivered.product(), delivered.pieces());
            case Sold sold -> remove(sold.product(), sold.pieces());
            case Taken taken -> remove(taken.product(), taken.pieces());
        };
    }

    private static Eff<StockTx, Unit> add(ProductId id, int pieces) {
        return Products.findById(id)
                .flatMap(known -> Products.save(known.map(product -> product.withPieces(product.pieces() + pieces))
                        .getOrElse(() -> new Product(id, pieces, 0))))
                .asUnit();
    }

    /** Believes that what is sold was delivered before: what is not known is forgotten. */
    private static Eff<StockTx, Unit> remove(ProductId id, int pieces) {
        return Products.findById(id)
                .flatMap(known -> known.isEmpty()
                        ? Eff.unit()
                        : Products.save(known.get().withPieces(known.get().pieces() - pieces))
                                .asUnit());
    }
}
