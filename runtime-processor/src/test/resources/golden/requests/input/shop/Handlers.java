package shop;

import static shop.ShopStore.Items.require;
import static shop.ShopStore.*;

import dev.tenon.access.Public;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import io.vavr.collection.Seq;

/** Handlers apart from their requests. */
final class Handlers {

    private Handlers() {}

    @Public
    @CommandHandler
    static Eff<ShopTx, Unit> rename(RenameItem command) {
        return require(command.id())
                .flatMap(item -> Items.save(item.withName(command.name())))
                .asUnit();
    }

    @Public
    @CommandHandler
    static Eff<ShopRuntime, Unit> ping(Ping command) {
        return Eff.unit();
    }

    @Public
    @CommandHandler
    static Eff<ShopRuntime, Seq<ItemId>> importAll(ImportItems command) {
        return Eff.traverse(
                command.names(),
                name -> ShopTx.transact(ItemId.next().flatMap(id -> Items.insert(new Item(id, name, 0)))
                        .map(Item::id)));
    }
}
