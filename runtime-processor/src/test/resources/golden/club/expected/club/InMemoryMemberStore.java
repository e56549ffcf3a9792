package club;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** {@link MemberStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryMemberStore extends MemoryStore<MemberId, Member> implements MemberStoreTx {
    private InMemoryMemberStore(MemorySession session) {
        this(session, Correlation.none());
    }

    private InMemoryMemberStore(MemorySession session, Correlation correlation) {
        super(MemberFields.ENTITY, session, correlation);
    }

    @Override
    public MemberStoreTx by(Correlation correlation) {
        return new InMemoryMemberStore(session(), correlation);
    }

    /** The store of {@link Member} in {@code database}. */
    public static TransactionalPort<MemberStore, MemberStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryMemberStore::new);
    }

    @Override
    public Option<Member> findByEmail(String email) {
        return findUnique(Match.of(MemberFields.email, email));
    }

    @Override
    public Seq<Member> findByMentor(MemberId mentor) {
        return findAll(Match.of(MemberFields.mentor, mentor));
    }

    @Override
    public Seq<Member> findByLastNameAndBornOn(String lastName, Option<LocalDate> bornOn) {
        return findAll(Match.of(MemberFields.lastName, lastName).and(MemberFields.bornOn, bornOn));
    }

    @Override
    public Option<Member> findByFirstNameAndLastNameAndMentor(
            String firstName, String lastName, Option<MemberId> mentor) {
        return findUnique(Match.of(MemberFields.firstName, firstName)
                .and(MemberFields.lastName, lastName)
                .and(MemberFields.mentor, mentor));
    }
}
