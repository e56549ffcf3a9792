package club;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.CallRecorder;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.testing.Writing;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/** Tells what was asked of the store of {@link Member}. */
@Generated
public final class MemberStoreSpy extends StoreSpy<MemberId, Member> {
    private final MemberStore reads;

    private final Writing<MemberStoreTx> writes;

    MemberStoreSpy(CallRecorder recorder, MemberStore reads, Writing<MemberStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static MemberStoreSpy in(MemoryDatabase database) {
        MemberStoreTx committing = InMemoryMemberStore.in(database).in(database.autoCommit());
        return new MemberStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<MemberStore, MemberStoreTx> port(TransactionalPort<MemberStore, MemberStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    MemberStoreTx store() {
        return new Spied(this, reads, writes);
    }

    /** What {@code requireVersion} was given. */
    public Seq<RequireVersionCall> requireVersionCalls() {
        return calls("requireVersion").map(call -> new RequireVersionCall(argument(call, 0), argument(call, 1)));
    }

    /** From now on {@code requireVersion} answers this. */
    public void onRequireVersion(Function<RequireVersionCall, Member> answer) {
        stub("requireVersion", call -> answer.apply(new RequireVersionCall(argument(call, 0), argument(call, 1))));
    }

    /** What {@code findByEmail} was given. */
    public Seq<String> findByEmailCalls() {
        return calls("findByEmail").map(call -> argument(call));
    }

    /** From now on {@code findByEmail} answers this. */
    public void onFindByEmail(Function<String, Option<Member>> answer) {
        stub("findByEmail", call -> answer.apply(argument(call)));
    }

    /** What {@code findByFirstNameAndLastNameAndMentor} was given. */
    public Seq<FindByFirstNameAndLastNameAndMentorCall> findByFirstNameAndLastNameAndMentorCalls() {
        return calls("findByFirstNameAndLastNameAndMentor")
                .map(call -> new FindByFirstNameAndLastNameAndMentorCall(argument(call, 0), argument(call, 1), argument(call, 2)));
    }

    /** From now on {@code findByFirstNameAndLastNameAndMentor} answers this. */
    public void onFindByFirstNameAndLastNameAndMentor(
            Function<FindByFirstNameAndLastNameAndMentorCall, Option<Member>> answer) {
        stub(
                "findByFirstNameAndLastNameAndMentor",
                call -> answer.apply(new FindByFirstNameAndLastNameAndMentorCall(
                        argument(call, 0), argument(call, 1), argument(call, 2))));
    }

    /** What {@code findByLastNameAndBornOn} was given. */
    public Seq<FindByLastNameAndBornOnCall> findByLastNameAndBornOnCalls() {
        return calls("findByLastNameAndBornOn")
                .map(call -> new FindByLastNameAndBornOnCall(argument(call, 0), argument(call, 1)));
    }

    /** From now on {@code findByLastNameAndBornOn} answers this. */
    public void onFindByLastNameAndBornOn(Function<FindByLastNameAndBornOnCall, Seq<Member>> answer) {
        stub(
                "findByLastNameAndBornOn",
                call -> answer.apply(new FindByLastNameAndBornOnCall(argument(call, 0), argument(call, 1))));
    }

    /** What {@code findByMentor} was given. */
    public Seq<MemberId> findByMentorCalls() {
        return calls("findByMentor").map(call -> argument(call));
    }

    /** From now on {@code findByMentor} answers this. */
    public void onFindByMentor(Function<MemberId, Seq<Member>> answer) {
        stub("findByMentor", call -> answer.apply(argument(call)));
    }

    @Override
    protected MemberStore reads(Correlation correlation) {
        return reads.by(correlation);
    }

    @Override
    protected Writing<MemberStoreTx> writes(Correlation correlation) {
        return writes.map(store -> store.by(correlation));
    }

    /** What {@code requireVersion} was given. */
    public record RequireVersionCall(MemberId id, Option<Long> expected) {}

    /** What {@code findByFirstNameAndLastNameAndMentor} was given. */
    public record FindByFirstNameAndLastNameAndMentorCall(String firstName, String lastName, Option<MemberId> mentor) {}

    /** What {@code findByLastNameAndBornOn} was given. */
    public record FindByLastNameAndBornOnCall(String lastName, Option<LocalDate> bornOn) {}

    private static final class Spied extends SpiedStore<MemberId, Member> implements MemberStoreTx {
        private final MemberStoreSpy spy;

        private final MemberStore reads;

        private final Writing<MemberStoreTx> writes;

        private Spied(MemberStoreSpy spy, MemberStore reads, Writing<MemberStoreTx> writes) {
            super(spy, reads, writes);
            this.spy = spy;
            this.reads = reads;
            this.writes = writes;
        }

        @Override
        public MemberStoreTx by(Correlation correlation) {
            return new Spied(spy, reads.by(correlation), writes.map(store -> store.by(correlation)));
        }

        @Override
        public Member requireVersion(MemberId id, Option<Long> expected) {
            return call("requireVersion", () -> reads.requireVersion(id, expected), id, expected);
        }

        @Override
        public Option<Member> findByEmail(String email) {
            return call("findByEmail", () -> reads.findByEmail(email), email);
        }

        @Override
        public Option<Member> findByFirstNameAndLastNameAndMentor(
                String firstName, String lastName, Option<MemberId> mentor) {
            return call(
                    "findByFirstNameAndLastNameAndMentor",
                    () -> reads.findByFirstNameAndLastNameAndMentor(firstName, lastName, mentor),
                    firstName,
                    lastName,
                    mentor);
        }

        @Override
        public Seq<Member> findByLastNameAndBornOn(String lastName, Option<LocalDate> bornOn) {
            return call(
                    "findByLastNameAndBornOn", () -> reads.findByLastNameAndBornOn(lastName, bornOn), lastName, bornOn);
        }

        @Override
        public Seq<Member> findByMentor(MemberId mentor) {
            return call("findByMentor", () -> reads.findByMentor(mentor), mentor);
        }
    }
}
