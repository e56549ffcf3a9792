package forest;

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

/** Tells what was asked of the store of {@link Sign}. */
@Generated
public final class SignStoreSpy extends StoreSpy<SignId, Sign> {
    private final SignStore reads;

    private final Writing<SignStoreTx> writes;

    SignStoreSpy(CallRecorder recorder, SignStore reads, Writing<SignStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static SignStoreSpy in(MemoryDatabase database) {
        SignStoreTx committing = InMemorySignStore.in(database).in(database.autoCommit());
        return new SignStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<SignStore, SignStoreTx> port(TransactionalPort<SignStore, SignStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    SignStoreTx store() {
        return new Spied(this, reads, writes);
    }

    /** What {@code requireVersion} was given. */
    public Seq<RequireVersionCall> requireVersionCalls() {
        return calls("requireVersion").map(call -> new RequireVersionCall(argument(call, 0), argument(call, 1)));
    }

    /** From now on {@code requireVersion} answers this. */
    public void onRequireVersion(Function<RequireVersionCall, Sign> answer) {
        stub("requireVersion", call -> answer.apply(new RequireVersionCall(argument(call, 0), argument(call, 1))));
    }

    /** What {@code findByTreeAndText} was given. */
    public Seq<FindByTreeAndTextCall> findByTreeAndTextCalls() {
        return calls("findByTreeAndText").map(call -> new FindByTreeAndTextCall(argument(call, 0), argument(call, 1)));
    }

    /** From now on {@code findByTreeAndText} answers this. */
    public void onFindByTreeAndText(Function<FindByTreeAndTextCall, Option<Sign>> answer) {
        stub(
                "findByTreeAndText",
                call -> answer.apply(new FindByTreeAndTextCall(argument(call, 0), argument(call, 1))));
    }

    /** What {@code requireVersion} was given. */
    public record RequireVersionCall(SignId id, Option<Long> expected) {}

    /** What {@code findByTreeAndText} was given. */
    public record FindByTreeAndTextCall(Option<TreeId> tree, String text) {}

    private static final class Spied extends SpiedStore<SignId, Sign> implements SignStoreTx {
        private final SignStore reads;

        private Spied(SignStoreSpy spy, SignStore reads, Writing<SignStoreTx> writes) {
            super(spy, reads, writes);
            this.reads = reads;
        }

        @Override
        public Sign requireVersion(SignId id, Option<Long> expected) {
            return call("requireVersion", () -> reads.requireVersion(id, expected), id, expected);
        }

        @Override
        public Option<Sign> findByTreeAndText(Option<TreeId> tree, String text) {
            return call("findByTreeAndText", () -> reads.findByTreeAndText(tree, text), tree, text);
        }
    }
}
