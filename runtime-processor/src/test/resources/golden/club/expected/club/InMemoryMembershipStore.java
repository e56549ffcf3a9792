package club;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;

/** {@link MembershipStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryMembershipStore extends MemoryStore<MembershipKey, Membership> implements MembershipStoreTx {
    private InMemoryMembershipStore(MemorySession session) {
        super(MembershipFields.ENTITY, session);
    }

    /** The store of {@link Membership} in {@code database}. */
    public static TransactionalPort<MembershipStore, MembershipStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryMembershipStore::new);
    }

    @Override
    public Seq<Membership> findByMemberId(MemberId memberId) {
        return findAll(Match.of(MembershipFields.memberId, memberId));
    }
}
