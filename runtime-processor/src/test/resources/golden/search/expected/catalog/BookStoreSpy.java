package catalog;

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

/** Tells what was asked of the store of {@link Book}. */
@Generated
final class BookStoreSpy extends StoreSpy<BookId, Book> {
    private final BookStore reads;

    private final Writing<BookStoreTx> writes;

    BookStoreSpy(CallRecorder recorder, BookStore reads, Writing<BookStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static BookStoreSpy in(MemoryDatabase database) {
        BookStoreTx committing = InMemoryBookStore.in(database).in(database.autoCommit());
        return new BookStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<BookStore, BookStoreTx> port(TransactionalPort<BookStore, BookStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    BookStoreTx store() {
        return new Spied(this, reads, writes);
    }

    /** What {@code requireVersion} was given. */
    public Seq<RequireVersionCall> requireVersionCalls() {
        return calls("requireVersion").map(call -> new RequireVersionCall(argument(call, 0), argument(call, 1)));
    }

    /** From now on {@code requireVersion} answers this. */
    public void onRequireVersion(Function<RequireVersionCall, Book> answer) {
        stub("requireVersion", call -> answer.apply(new RequireVersionCall(argument(call, 0), argument(call, 1))));
    }

    /** What {@code findByIsbn} was given. */
    public Seq<String> findByIsbnCalls() {
        return calls("findByIsbn").map(call -> argument(call));
    }

    /** From now on {@code findByIsbn} answers this. */
    public void onFindByIsbn(Function<String, Option<Book>> answer) {
        stub("findByIsbn", call -> answer.apply(argument(call)));
    }

    /** What {@code requireVersion} was given. */
    record RequireVersionCall(BookId id, Option<Long> expected) {}

    private static final class Spied extends SpiedStore<BookId, Book> implements BookStoreTx {
        private final BookStore reads;

        private Spied(BookStoreSpy spy, BookStore reads, Writing<BookStoreTx> writes) {
            super(spy, reads, writes);
            this.reads = reads;
        }

        @Override
        public Book requireVersion(BookId id, Option<Long> expected) {
            return call("requireVersion", () -> reads.requireVersion(id, expected), id, expected);
        }

        @Override
        public Option<Book> findByIsbn(String isbn) {
            return call("findByIsbn", () -> reads.findByIsbn(isbn), isbn);
        }
    }
}
