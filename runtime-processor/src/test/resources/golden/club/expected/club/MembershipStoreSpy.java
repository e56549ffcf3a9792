package club;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Tells what was asked of the store of {@link Membership}. */
@Generated
public final class MembershipStoreSpy extends StoreSpy<MembershipKey, Membership> {
    private final TransactionalPort<MembershipStore, MembershipStoreTx> port;

    private final MembershipStoreTx committing;

    MembershipStoreSpy(MemoryDatabase database) {
        this(InMemoryMembershipStore.in(database), database);
    }

    private MembershipStoreSpy(TransactionalPort<MembershipStore, MembershipStoreTx> port, MemoryDatabase database) {
        this(port, port.in(database.autoCommit()));
    }

    private MembershipStoreSpy(
            TransactionalPort<MembershipStore, MembershipStoreTx> port, MembershipStoreTx committing) {
        super(committing);
        this.port = port;
        this.committing = committing;
    }

    /** The port for the module. */
    TransactionalPort<MembershipStore, MembershipStoreTx> port() {
        return new SpiedPort<>(port, this::spied, committing);
    }

    /** The store for use without a transaction. */
    MembershipStoreTx store() {
        return spied(committing);
    }

    private MembershipStoreTx spied(MembershipStoreTx store) {
        return new Spied(this, store);
    }

    private static final class Spied extends SpiedStore<MembershipKey, Membership> implements MembershipStoreTx {
        private final MembershipStoreTx store;

        private Spied(MembershipStoreSpy spy, MembershipStoreTx store) {
            super(spy, store);
            this.store = store;
        }

        @Override
        public Membership requireVersion(MembershipKey id, Option<Long> expected) {
            return call("requireVersion", () -> store.requireVersion(id, expected), id, expected);
        }

        @Override
        public Seq<Membership> findByMemberId(MemberId memberId) {
            return call("findByMemberId", () -> store.findByMemberId(memberId), memberId);
        }
    }
}
