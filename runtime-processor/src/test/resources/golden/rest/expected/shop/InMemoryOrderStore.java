package shop;

import dev.tenon.Generated;
import dev.tenon.store.EntityType;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link OrderStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryOrderStore extends MemoryStore<OrderId, Order> implements OrderStoreTx {
    private static final EntityType<OrderId, Order> ORDER = EntityType.of("Order", OrderFields.id)
            .version(Order::version, (entity, version) -> new Order(
                    entity.id(),
                    entity.paid(),
                    entity.tiny(),
                    entity.small(),
                    entity.count(),
                    entity.total(),
                    entity.rough(),
                    entity.fine(),
                    entity.price(),
                    entity.remark(),
                    entity.external(),
                    entity.createdAt(),
                    entity.dueOn(),
                    entity.openedAt(),
                    entity.sentAt(),
                    entity.delivery(),
                    entity.state(),
                    entity.address(),
                    entity.billing(),
                    entity.note(),
                    entity.rating(),
                    entity.previous(),
                    entity.wanted(),
                    entity.tags(),
                    entity.lines(),
                    entity.numbers(),
                    entity.states(),
                    entity.sizes(),
                    entity.externals(),
                    entity.gifts(),
                    version));

    private InMemoryOrderStore(MemorySession session) {
        super(ORDER, session);
    }

    /** The store of {@link Order} in {@code database}. */
    public static TransactionalPort<OrderStore, OrderStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryOrderStore::new);
    }
}
