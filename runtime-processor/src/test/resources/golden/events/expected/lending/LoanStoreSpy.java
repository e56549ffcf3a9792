package lending;

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

/** Tells what was asked of the store of {@link Loan}. */
@Generated
final class LoanStoreSpy extends StoreSpy<LoanId, Loan> {
    private final LoanStore reads;

    private final Writing<LoanStoreTx> writes;

    LoanStoreSpy(CallRecorder recorder, LoanStore reads, Writing<LoanStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static LoanStoreSpy in(MemoryDatabase database) {
        LoanStoreTx committing = InMemoryLoanStore.in(database).in(database.autoCommit());
        return new LoanStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<LoanStore, LoanStoreTx> port(TransactionalPort<LoanStore, LoanStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    LoanStoreTx store() {
        return new Spied(this, reads, writes);
    }

    /** What {@code requireVersion} was given. */
    public Seq<RequireVersionCall> requireVersionCalls() {
        return calls("requireVersion").map(call -> new RequireVersionCall(argument(call, 0), argument(call, 1)));
    }

    /** From now on {@code requireVersion} answers this. */
    public void onRequireVersion(Function<RequireVersionCall, Loan> answer) {
        stub("requireVersion", call -> answer.apply(new RequireVersionCall(argument(call, 0), argument(call, 1))));
    }

    /** What {@code requireVersion} was given. */
    record RequireVersionCall(LoanId id, Option<Long> expected) {}

    private static final class Spied extends SpiedStore<LoanId, Loan> implements LoanStoreTx {
        private final LoanStore reads;

        private Spied(LoanStoreSpy spy, LoanStore reads, Writing<LoanStoreTx> writes) {
            super(spy, reads, writes);
            this.reads = reads;
        }

        @Override
        public Loan requireVersion(LoanId id, Option<Long> expected) {
            return call("requireVersion", () -> reads.requireVersion(id, expected), id, expected);
        }
    }
}
