package catalog;

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
import java.util.function.Function;

/** Tells what was asked of the store of {@link Author}. */
@Generated
final class AuthorStoreSpy extends StoreSpy<AuthorId, Author> {
    private final AuthorStore reads;

    private final Writing<AuthorStoreTx> writes;

    AuthorStoreSpy(CallRecorder recorder, AuthorStore reads, Writing<AuthorStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static AuthorStoreSpy in(MemoryDatabase database) {
        AuthorStoreTx committing = InMemoryAuthorStore.in(database).in(database.autoCommit());
        return new AuthorStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<AuthorStore, AuthorStoreTx> port(TransactionalPort<AuthorStore, AuthorStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    AuthorStoreTx store() {
        return new Spied(this, reads, writes);
    }

    /** What {@code requireVersion} was given. */
    public Seq<RequireVersionCall> requireVersionCalls() {
        return calls("requireVersion").map(call -> new RequireVersionCall(argument(call, 0), argument(call, 1)));
    }

    /** From now on {@code requireVersion} answers this. */
    public void onRequireVersion(Function<RequireVersionCall, Author> answer) {
        stub("requireVersion", call -> answer.apply(new RequireVersionCall(argument(call, 0), argument(call, 1))));
    }

    /** What {@code findByBorn} was given. */
    public Seq<Integer> findByBornCalls() {
        return calls("findByBorn").map(call -> argument(call));
    }

    /** From now on {@code findByBorn} answers this. */
    public void onFindByBorn(Function<Integer, Seq<Author>> answer) {
        stub("findByBorn", call -> answer.apply(argument(call)));
    }

    @Override
    protected AuthorStore reads(Correlation correlation) {
        return reads.by(correlation);
    }

    @Override
    protected Writing<AuthorStoreTx> writes(Correlation correlation) {
        return writes.map(store -> store.by(correlation));
    }

    /** What {@code requireVersion} was given. */
    record RequireVersionCall(AuthorId id, Option<Long> expected) {}

    private static final class Spied extends SpiedStore<AuthorId, Author> implements AuthorStoreTx {
        private final AuthorStoreSpy spy;

        private final AuthorStore reads;

        private final Writing<AuthorStoreTx> writes;

        private Spied(AuthorStoreSpy spy, AuthorStore reads, Writing<AuthorStoreTx> writes) {
            super(spy, reads, writes);
            this.spy = spy;
            this.reads = reads;
            this.writes = writes;
        }

        @Override
        public AuthorStoreTx by(Correlation correlation) {
            return new Spied(spy, reads.by(correlation), writes.map(store -> store.by(correlation)));
        }

        @Override
        public Author requireVersion(AuthorId id, Option<Long> expected) {
            return call("requireVersion", () -> reads.requireVersion(id, expected), id, expected);
        }

        @Override
        public Seq<Author> findByBorn(int born) {
            return call("findByBorn", () -> reads.findByBorn(born), born);
        }
    }
}
