package club;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.CallRecorder;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.testing.Writing;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** Tells what was asked of the store of {@link Membership}. */
@Generated
public final class MembershipStoreSpy extends StoreSpy<MembershipKey, Membership> {
    private final MembershipStore reads;

    private final Writing<MembershipStoreTx> writes;

    MembershipStoreSpy(CallRecorder recorder, MembershipStore reads, Writing<MembershipStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static MembershipStoreSpy in(MemoryDatabase database) {
        MembershipStoreTx committing = InMemoryMembershipStore.in(database).in(database.autoCommit());
        return new MembershipStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<MembershipStore, MembershipStoreTx> port(
            TransactionalPort<MembershipStore, MembershipStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    MembershipStoreTx store() {
        return new Spied(this, reads, writes);
    }

    /** What {@code requireVersion} was given. */
    public Seq<RequireVersionCall> requireVersionCalls() {
        return calls("requireVersion").map(call -> new RequireVersionCall(argument(call, 0), argument(call, 1)));
    }

    /** From now on {@code requireVersion} answers this. */
    public void onRequireVersion(Function<RequireVersionCall, Membership> answer) {
        stub("requireVersion", call -> answer.apply(new RequireVersionCall(argument(call, 0), argument(call, 1))));
    }

    /** What {@code findByMemberId} was given. */
    public Seq<MemberId> findByMemberIdCalls() {
        return calls("findByMemberId").map(call -> argument(call));
    }

    /** From now on {@code findByMemberId} answers this. */
    public void onFindByMemberId(Function<MemberId, Seq<Membership>> answer) {
        stub("findByMemberId", call -> answer.apply(argument(call)));
    }

    /** What {@code requireVersion} was given. */
    public record RequireVersionCall(MembershipKey id, Option<Long> expected) {}

    private static final class Spied extends SpiedStore<MembershipKey, Membership> implements MembershipStoreTx {
        private final MembershipStore reads;

        private Spied(MembershipStoreSpy spy, MembershipStore reads, Writing<MembershipStoreTx> writes) {
            super(spy, reads, writes);
            this.reads = reads;
        }

        @Override
        public Membership requireVersion(MembershipKey id, Option<Long> expected) {
            return call("requireVersion", () -> reads.requireVersion(id, expected), id, expected);
        }

        @Override
        public Seq<Membership> findByMemberId(MemberId memberId) {
            return call("findByMemberId", () -> reads.findByMemberId(memberId), memberId);
        }
    }
}
