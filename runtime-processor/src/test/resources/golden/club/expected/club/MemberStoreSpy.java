package club;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Tells what was asked of the store of {@link Member}. */
@Generated
public final class MemberStoreSpy extends StoreSpy<MemberId, Member> {
    private final TransactionalPort<MemberStore, MemberStoreTx> port;

    private final MemberStoreTx committing;

    MemberStoreSpy(MemoryDatabase database) {
        this(InMemoryMemberStore.in(database), database);
    }

    private MemberStoreSpy(TransactionalPort<MemberStore, MemberStoreTx> port, MemoryDatabase database) {
        this(port, port.in(database.autoCommit()));
    }

    private MemberStoreSpy(TransactionalPort<MemberStore, MemberStoreTx> port, MemberStoreTx committing) {
        super(committing);
        this.port = port;
        this.committing = committing;
    }

    /** The port for the module. */
    TransactionalPort<MemberStore, MemberStoreTx> port() {
        return new SpiedPort<>(port, this::spied, committing);
    }

    /** The store for use without a transaction. */
    MemberStoreTx store() {
        return spied(committing);
    }

    private MemberStoreTx spied(MemberStoreTx store) {
        return new Spied(this, store);
    }

    @Override
    protected MemberStoreTx stored(Correlation correlation) {
        return committing.by(correlation);
    }

    private static final class Spied extends SpiedStore<MemberId, Member> implements MemberStoreTx {
        private final MemberStoreSpy spy;

        private final MemberStoreTx store;

        private Spied(MemberStoreSpy spy, MemberStoreTx store) {
            super(spy, store);
            this.spy = spy;
            this.store = store;
        }

        @Override
        public MemberStoreTx by(Correlation correlation) {
            return new Spied(spy, store.by(correlation));
        }

        @Override
        public Member requireVersion(MemberId id, Option<Long> expected) {
            return call("requireVersion", () -> store.requireVersion(id, expected), id, expected);
        }

        @Override
        public Option<Member> findByEmail(String email) {
            return call("findByEmail", () -> store.findByEmail(email), email);
        }

        @Override
        public Option<Member> findByFirstNameAndLastNameAndMentor(
                String firstName, String lastName, Option<MemberId> mentor) {
            return call(
                    "findByFirstNameAndLastNameAndMentor",
                    () -> store.findByFirstNameAndLastNameAndMentor(firstName, lastName, mentor),
                    firstName,
                    lastName,
                    mentor);
        }

        @Override
        public Seq<Member> findByLastNameAndBornOn(String lastName, Option<LocalDate> bornOn) {
            return call(
                    "findByLastNameAndBornOn", () -> store.findByLastNameAndBornOn(lastName, bornOn), lastName, bornOn);
        }

        @Override
        public Seq<Member> findByMentor(MemberId mentor) {
            return call("findByMentor", () -> store.findByMentor(mentor), mentor);
        }
    }
}
