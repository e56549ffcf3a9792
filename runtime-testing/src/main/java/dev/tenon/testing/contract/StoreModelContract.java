package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.FailureException;
import dev.tenon.store.Cursor;
import dev.tenon.store.Selection;
import dev.tenon.store.Slice;
import dev.tenon.testing.contract.ModelStore.Refusal;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.BookStore;
import dev.tenon.testing.contract.library.BookStoreTx;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Random steps of three transactions side by side, against {@link ModelStore}: every answer must be the same. */
public abstract class StoreModelContract {

    private static final int SLOTS = 3;

    /** A port to an empty store. */
    protected abstract TransactionalPort<BookStore, BookStoreTx> newPort();

    /** What is done in a slot; a slot without a transaction begins one first. */
    enum Action {
        INSERT,
        SAVE_NEXT,
        SAVE_AS_GIVEN,
        DELETE,
        COMMIT,
        ROLLBACK,
        ASK
    }

    record Step(int slot, Action action, Book book, Question question) {}

    @Property(tries = 400)
    void every_answer_is_that_of_a_naive_model(@ForAll("steps") List<Step> steps) {
        TransactionalPort<BookStore, BookStoreTx> port = newPort();
        ModelStore model = new ModelStore();
        List<@Nullable Session> sessions = new ArrayList<>();
        for (int i = 0; i < SLOTS; i++) {
            sessions.add(null);
        }
        for (Step step : steps) {
            Session session = sessions.get(step.slot);
            if (session == null) {
                Transaction transaction = port.manager().begin();
                session = new Session(transaction, port.in(transaction), model.begin());
            }
            sessions.set(step.slot, session.take(step) ? session : null);
            compare(port.reads(), model.committed, step);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Action> actions = Arbitraries.frequency(
                Tuple.of(5, Action.INSERT),
                Tuple.of(5, Action.SAVE_NEXT),
                Tuple.of(1, Action.SAVE_AS_GIVEN),
                Tuple.of(3, Action.DELETE),
                Tuple.of(4, Action.COMMIT),
                Tuple.of(1, Action.ROLLBACK),
                Tuple.of(2, Action.ASK));
        return Combinators.combine(Arbitraries.integers().between(0, SLOTS - 1), actions, books(), Question.any())
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    private static Arbitrary<Book> books() {
        return Combinators.combine(
                        Question.ids(),
                        Question.texts(),
                        Question.years(),
                        Arbitraries.of("i1", "i2", "i3").optional(0.6),
                        Question.years().optional(0.7),
                        Question.texts().list().ofMaxSize(2),
                        Question.years(),
                        Arbitraries.longs().between(0, 3))
                .as((id, title, author, isbn, year, subjects, copies, version) -> new Book(
                        id,
                        title,
                        new AuthorId(author),
                        Option.ofOptional(isbn),
                        Option.ofOptional(year),
                        Vector.ofAll(subjects),
                        copies,
                        version));
    }

    /** One transaction and its model. */
    private record Session(Transaction transaction, BookStoreTx books, ModelStore.Tx model) {

        /** Does the step in both. Returns whether the transaction goes on. */
        boolean take(Step step) {
            Book book = step.book;
            switch (step.action) {
                case INSERT -> expect(model.insert(book), () -> books.insert(book));
                case SAVE_AS_GIVEN -> expect(model.save(book), () -> books.save(book));
                case SAVE_NEXT -> {
                    long version = books.findById(book.id()).map(Book::version).getOrElse(0L);
                    expect(model.save(book.withVersion(version)), () -> books.save(book.withVersion(version)));
                }
                case DELETE -> expect(model.delete(book.id()), () -> books.deleteById(book.id()));
                case COMMIT -> expect(model.commit(), transaction::commit);
                case ROLLBACK -> transaction.rollback();
                case ASK -> {}
            }
            boolean active = step.action != Action.COMMIT && step.action != Action.ROLLBACK;
            if (active) {
                compare(books, model.view, step);
            }
            return active;
        }

        private void expect(Option<Refusal> expected, Runnable work) {
            assertThat(refusalOf(work)).isEqualTo(expected);
        }
    }

    private static void compare(BookStore store, Map<BookId, Book> rows, Step step) {
        assertThat(store.findById(step.book.id())).isEqualTo(Option.of(rows.get(step.book.id())));
        assertThat(store.count()).isEqualTo(rows.size());
        assertThat(store.findByAuthorId(step.book.authorId()))
                .containsExactlyInAnyOrderElementsOf(Vector.ofAll(rows.values())
                        .filter(book -> book.authorId().equals(step.book.authorId())));
        Option<String> isbn = step.book.isbn();
        isbn.forEach(value -> assertThat(store.findByIsbn(value))
                .isEqualTo(Vector.ofAll(rows.values()).find(book -> book.isbn().equals(isbn))));

        Selection<Book> selection = step.question.selection();
        Vector<Book> expected = step.question.answer(rows.values());
        assertThat(store.list(selection)).as("%s", step.question).containsExactlyElementsOf(expected);
        assertThat(store.first(selection)).isEqualTo(expected.headOption());
        assertThat(store.count(selection)).isEqualTo(expected.size());
        assertThat(store.exists(selection)).isEqualTo(expected.nonEmpty());
        assertThat(store.page(selection, 2, 2).items())
                .containsExactlyElementsOf(expected.drop(2).take(2));
        assertThat(walk(store, selection)).containsExactlyElementsOf(expected);
    }

    private static Vector<Book> walk(BookStore store, Selection<Book> selection) {
        Vector<Book> met = Vector.empty();
        Option<Cursor> next = Option.none();
        do {
            Slice<Book> slice = store.slice(
                    selection, next.flatMap(c -> Cursor.parse(c.token()).toOption()), 2);
            met = met.appendAll(slice.items());
            next = slice.next();
        } while (next.isDefined());
        return met;
    }

    private static Option<Refusal> refusalOf(Runnable work) {
        try {
            work.run();
            return Option.none();
        } catch (FailureException e) {
            return Option.some(
                    switch (((Conflict) e.failure()).reason()) {
                        case Conflict.DuplicateKey reason -> Refusal.DUPLICATE_KEY;
                        case Conflict.DuplicateValue reason -> Refusal.DUPLICATE_VALUE;
                        case Conflict.StaleVersion reason -> Refusal.STALE_VERSION;
                        case Conflict.ConcurrentChange reason -> Refusal.CONCURRENT_CHANGE;
                        case Conflict.MissingReference reason -> throw e;
                        case Conflict.StillReferenced reason -> throw e;
                    });
        }
    }
}
