package dev.tenon.testing.contract.library;

import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** {@link MembershipStoreTx} in a {@link MemoryDatabase}. */
public final class InMemoryMembershipStore extends MemoryStore<MembershipKey, Membership> implements MembershipStoreTx {

    private InMemoryMembershipStore(MemorySession session) {
        super(MembershipFields.ENTITY, session);
    }

    /** The {@link Membership}s of {@code database}. */
    public static TransactionalPort<MembershipStore, MembershipStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryMembershipStore::new);
    }

    @Override
    public Seq<Membership> findByPatronIdAndLeftAt(PatronId patronId, Option<Instant> leftAt) {
        return findAll(Match.of(MembershipFields.patronId, patronId).and(MembershipFields.leftAt, leftAt));
    }

    @Override
    public Option<Membership> findByClubIdAndSeat(ClubId clubId, Option<Integer> seat) {
        return findUnique(Match.of(MembershipFields.clubId, clubId).and(MembershipFields.seat, seat));
    }
}
