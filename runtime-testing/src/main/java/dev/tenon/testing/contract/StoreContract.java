package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.Failure.Conflict.ConcurrentChange;
import dev.tenon.effect.Failure.Conflict.DuplicateKey;
import dev.tenon.effect.Failure.Conflict.DuplicateValue;
import dev.tenon.effect.Failure.Conflict.StaleVersion;
import dev.tenon.effect.Failure.NotFound;
import dev.tenon.store.Cursor;
import dev.tenon.store.Page;
import dev.tenon.store.Selection;
import dev.tenon.store.Slice;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.BookStore;
import dev.tenon.testing.contract.library.BookStoreTx;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store promises, one operation and one transaction at a time. An adapter's test extends it. */
public abstract class StoreContract {

    private static final Book EMMA = Book.of(1, "Emma", 10).withIsbn("isbn-emma");
    private static final Book PERSUASION = Book.of(2, "Persuasion", 10).withIsbn("isbn-persuasion");
    private static final Book DRACULA = Book.of(3, "Dracula", 20);

    private TransactionalPort<BookStore, BookStoreTx> port;

    /** A port to an empty store. */
    protected abstract TransactionalPort<BookStore, BookStoreTx> newPort();

    @BeforeEach
    void seed() {
        port = newPort();
        inTransaction(books -> {
            books.insert(EMMA);
            books.insert(PERSUASION);
            return books.insert(DRACULA);
        });
    }

    // Reading

    @Test
    void a_stored_row_is_found_by_its_key() {
        assertThat(reads().findById(EMMA.id())).contains(EMMA.withVersion(1));
        assertThat(reads().exists(EMMA.id())).isTrue();
        assertThat(reads().require(EMMA.id()).title()).isEqualTo("Emma");
        assertThat(reads().count()).isEqualTo(3);
    }

    @Test
    void an_absent_row_is_not_found() {
        BookId absent = BookId.of(99);
        assertThat(reads().findById(absent)).isEmpty();
        assertThat(reads().exists(absent)).isFalse();
        assertThat(Failures.of(() -> reads().require(absent))).isEqualTo(new NotFound("Book", absent.toString()));
    }

    @Test
    void a_row_is_required_in_the_version_that_the_caller_knows() {
        assertThat(reads().requireVersion(EMMA.id(), Option.some(1L)).title()).isEqualTo("Emma");
        assertThat(reads().requireVersion(EMMA.id(), Option.none()).title()).isEqualTo("Emma");
        assertThat(reasonOf(() -> reads().requireVersion(EMMA.id(), Option.some(7L))))
                .isEqualTo(new StaleVersion(7, 1));
        assertThat(Failures.of(() -> reads().requireVersion(BookId.of(99), Option.some(1L))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_unique_lookup_finds_one_row_and_another_lookup_finds_all_by_key() {
        assertThat(reads().findByIsbn("isbn-emma").map(Book::title)).contains("Emma");
        assertThat(reads().findByIsbn("isbn-of-nothing")).isEmpty();
        assertThat(reads().findByAuthorId(new AuthorId(10)).map(Book::title)).containsExactly("Emma", "Persuasion");
        assertThat(reads().findByAuthorId(new AuthorId(99))).isEmpty();
    }

    // Writing

    @Test
    void an_inserted_row_has_version_1_whatever_it_was_given() {
        Book stored =
                inTransaction(books -> books.insert(Book.of(4, "Ulysses", 30).withVersion(9)));
        assertThat(stored.version()).isEqualTo(1);
        assertThat(reads().require(BookId.of(4))).isEqualTo(stored);
    }

    @Test
    void a_key_that_is_stored_cannot_be_inserted() {
        assertThat(reasonOf(() -> inTransaction(books -> books.insert(Book.of(1, "Other", 30)))))
                .isEqualTo(new DuplicateKey());
        assertThat(reads().require(EMMA.id()).title()).isEqualTo("Emma");
    }

    @Test
    void saving_the_stored_version_stores_the_next() {
        Book saved = inTransaction(books -> books.save(books.require(EMMA.id()).withTitle("Emma II")));
        assertThat(saved.version()).isEqualTo(2);
        assertThat(reads().require(EMMA.id())).isEqualTo(saved);
    }

    @Test
    void saving_another_version_is_refused() {
        assertThat(reasonOf(() -> inTransaction(books -> books.save(EMMA.withVersion(5)))))
                .isEqualTo(new StaleVersion(5, 1));
        assertThat(reasonOf(() -> inTransaction(books -> books.save(EMMA.withVersion(0)))))
                .isEqualTo(new StaleVersion(0, 1));
    }

    @Test
    void a_new_row_is_saved_with_version_0_only() {
        assertThat(inTransaction(books -> books.save(Book.of(4, "Ulysses", 30))).version())
                .isEqualTo(1);
        assertThat(reasonOf(() ->
                        inTransaction(books -> books.save(Book.of(5, "Nana", 40).withVersion(3)))))
                .isEqualTo(new StaleVersion(3, 0));
    }

    @Test
    void a_row_is_deleted_in_the_stored_version_only() {
        assertThat(reasonOf(() -> inTransaction(books -> {
                    books.delete(EMMA.withVersion(4));
                    return EMMA;
                })))
                .isEqualTo(new StaleVersion(4, 1));
        inTransaction(books -> {
            books.delete(EMMA.withVersion(1));
            return EMMA;
        });
        assertThat(reads().exists(EMMA.id())).isFalse();
        assertThat(Failures.of(() -> inTransaction(books -> {
                    books.delete(EMMA.withVersion(1));
                    return EMMA;
                })))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void deleting_by_key_says_whether_there_was_a_row() {
        boolean first = inTransaction(books -> books.deleteById(EMMA.id()));
        boolean second = inTransaction(books -> books.deleteById(EMMA.id()));
        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(reads().findByIsbn("isbn-emma")).isEmpty();
    }

    @Test
    void a_deleted_row_can_be_inserted_again_also_in_the_same_transaction() {
        inTransaction(books -> {
            books.deleteById(EMMA.id());
            return books.insert(EMMA.withTitle("Emma again"));
        });
        assertThat(reads().require(EMMA.id()).title()).isEqualTo("Emma again");
        assertThat(reads().findByIsbn("isbn-emma").map(Book::title)).contains("Emma again");
    }

    // Unique values

    @Test
    void a_unique_value_of_another_row_is_refused_at_once() {
        DuplicateValue duplicate = new DuplicateValue("isbn", "isbn-emma");
        assertThat(reasonOf(() ->
                        inTransaction(books -> books.insert(Book.of(4, "X", 1).withIsbn("isbn-emma")))))
                .isEqualTo(duplicate);
        assertThat(reasonOf(() -> inTransaction(
                        books -> books.save(books.require(PERSUASION.id()).withIsbn("isbn-emma")))))
                .isEqualTo(duplicate);
    }

    @Test
    void a_row_may_keep_its_own_unique_value_and_many_rows_may_have_none() {
        inTransaction(books -> books.save(books.require(EMMA.id()).withTitle("Emma II")));
        inTransaction(books -> books.insert(Book.of(4, "Without ISBN", 1)));
        assertThat(reads().list(Selection.<Book>all().where(BookFields.isbn.isEmpty())))
                .hasSize(2);
    }

    @Test
    void a_unique_value_that_was_given_up_is_free_also_in_the_same_transaction() {
        inTransaction(books -> {
            books.save(books.require(EMMA.id()).withIsbn("isbn-new"));
            return books.save(books.require(PERSUASION.id()).withIsbn("isbn-emma"));
        });
        assertThat(reads().findByIsbn("isbn-emma").map(Book::id)).contains(PERSUASION.id());
        assertThat(reads().findByIsbn("isbn-new").map(Book::id)).contains(EMMA.id());
    }

    @Test
    void a_unique_value_of_an_own_write_is_refused() {
        assertThat(reasonOf(() -> inTransaction(books -> {
                    books.insert(Book.of(4, "First", 1).withIsbn("same"));
                    return books.insert(Book.of(5, "Second", 1).withIsbn("same"));
                })))
                .isEqualTo(new DuplicateValue("isbn", "same"));
    }

    @Test
    void a_refused_unique_value_leaves_the_transaction_usable() {
        inTransaction(books -> {
            Failures.of(() -> books.insert(Book.of(4, "X", 1).withIsbn("isbn-emma")));
            return books.insert(Book.of(4, "X", 1).withIsbn("isbn-x"));
        });
        assertThat(reads().findByIsbn("isbn-x")).isNotEmpty();
    }

    @Test
    void a_unique_value_committed_after_the_snapshot_is_refused_at_once() {
        Transaction transaction = port.manager().begin();
        BookStoreTx books = port.in(transaction);
        inTransaction(others -> others.insert(Book.of(4, "First", 1).withIsbn("same")));
        assertThat(reasonOf(() -> books.insert(Book.of(5, "Second", 1).withIsbn("same"))))
                .isEqualTo(new DuplicateValue("isbn", "same"));
        assertThat(reasonOf(() -> books.insert(Book.of(4, "Second", 1)))).isEqualTo(new DuplicateKey());
        transaction.rollback();
    }

    @Test
    void a_unique_value_committed_after_the_write_is_a_concurrent_change() {
        Transaction transaction = port.manager().begin();
        port.in(transaction).insert(Book.of(5, "Second", 1).withIsbn("same"));
        inTransaction(others -> others.insert(Book.of(4, "First", 1).withIsbn("same")));
        assertThat(reasonOf(transaction::commit)).isEqualTo(new ConcurrentChange());
        assertThat(reads().findByIsbn("same").map(Book::title)).contains("First");
        assertThat(reads().exists(BookId.of(5))).isFalse();
    }

    // Transactions

    @Test
    void a_transaction_reads_its_own_writes_by_every_way() {
        Transaction transaction = port.manager().begin();
        BookStoreTx books = port.in(transaction);
        books.insert(Book.of(4, "Ulysses", 10).withIsbn("isbn-ulysses"));
        books.save(books.require(EMMA.id()).withAuthorId(20));
        books.deleteById(PERSUASION.id());

        assertThat(books.require(BookId.of(4)).title()).isEqualTo("Ulysses");
        assertThat(books.findByIsbn("isbn-ulysses")).isNotEmpty();
        assertThat(books.findByIsbn("isbn-persuasion")).isEmpty();
        assertThat(books.findByAuthorId(new AuthorId(10)).map(Book::title)).containsExactly("Ulysses");
        assertThat(books.findByAuthorId(new AuthorId(20)).map(Book::title)).containsExactly("Emma", "Dracula");
        assertThat(books.list(Selection.all()).map(Book::title)).containsExactly("Emma", "Dracula", "Ulysses");
        assertThat(books.count()).isEqualTo(3);
        assertThat(books.exists(PERSUASION.id())).isFalse();
        transaction.rollback();
    }

    @Test
    void nothing_is_visible_outside_before_the_commit_and_all_of_it_after() {
        Transaction transaction = port.manager().begin();
        BookStoreTx books = port.in(transaction);
        books.insert(Book.of(4, "Ulysses", 10).withIsbn("isbn-ulysses"));
        books.deleteById(EMMA.id());

        assertThat(reads().exists(BookId.of(4))).isFalse();
        assertThat(reads().findByIsbn("isbn-ulysses")).isEmpty();
        assertThat(reads().exists(EMMA.id())).isTrue();
        assertThat(reads().findByAuthorId(new AuthorId(10))).hasSize(2);

        transaction.commit();
        assertThat(reads().exists(BookId.of(4))).isTrue();
        assertThat(reads().findByIsbn("isbn-ulysses")).isNotEmpty();
        assertThat(reads().exists(EMMA.id())).isFalse();
    }

    @Test
    void nothing_is_left_of_a_rolled_back_transaction() {
        Transaction transaction = port.manager().begin();
        BookStoreTx books = port.in(transaction);
        books.insert(Book.of(4, "Ulysses", 10).withIsbn("isbn-ulysses"));
        books.deleteById(EMMA.id());
        transaction.rollback();

        assertThat(reads().list(Selection.all()).map(Book::title)).containsExactly("Emma", "Persuasion", "Dracula");
        inTransaction(others -> others.insert(Book.of(5, "Other", 1).withIsbn("isbn-ulysses")));
    }

    @Test
    void a_snapshot_is_stable_whatever_others_commit() {
        Transaction transaction = port.manager().begin();
        BookStoreTx books = port.in(transaction);
        inTransaction(others -> {
            others.save(others.require(EMMA.id())
                    .withTitle("Changed")
                    .withAuthorId(20)
                    .withIsbn("isbn-changed"));
            others.deleteById(PERSUASION.id());
            return others.insert(Book.of(4, "New", 10).withIsbn("isbn-persuasion"));
        });
        inTransaction(others -> others.save(others.require(EMMA.id()).withTitle("Changed again")));

        assertThat(books.require(EMMA.id()).title()).isEqualTo("Emma");
        assertThat(books.list(Selection.all()).map(Book::title)).containsExactly("Emma", "Persuasion", "Dracula");
        assertThat(books.findByIsbn("isbn-emma")).isNotEmpty();
        assertThat(books.findByIsbn("isbn-changed")).isEmpty();
        assertThat(books.findByIsbn("isbn-persuasion").map(Book::id)).contains(PERSUASION.id());
        assertThat(books.findByAuthorId(new AuthorId(10)).map(Book::title)).containsExactly("Emma", "Persuasion");
        assertThat(books.exists(BookId.of(4))).isFalse();
        transaction.rollback();

        assertThat(reads().findByIsbn("isbn-emma")).isEmpty();
        assertThat(reads().findByIsbn("isbn-persuasion").map(Book::title)).contains("New");
    }

    @Test
    void the_first_to_commit_a_row_wins_when_the_other_wrote_before() {
        Transaction second = port.manager().begin();
        BookStoreTx books = port.in(second);
        books.save(books.require(EMMA.id()).withTitle("Second"));
        books.insert(Book.of(4, "With it", 1));
        inTransaction(others -> others.save(others.require(EMMA.id()).withTitle("First")));

        assertThat(reasonOf(second::commit)).isEqualTo(new ConcurrentChange());
        assertThat(second.conflict()).isNotEmpty();
        assertThat(reads().require(EMMA.id()).title()).isEqualTo("First");
        assertThat(reads().exists(BookId.of(4))).isFalse();
    }

    @Test
    void a_transaction_that_recovers_from_a_conflict_is_doomed_all_the_same() {
        Transaction second = port.manager().begin();
        BookStoreTx books = port.in(second);
        books.insert(Book.of(4, "With it", 1));
        inTransaction(others -> others.save(others.require(EMMA.id()).withTitle("First")));

        assertThat(reasonOf(() -> books.save(books.require(EMMA.id()).withTitle("Second"))))
                .isEqualTo(new ConcurrentChange());
        assertThat(second.conflict()).isNotEmpty();
        assertThat(reasonOf(second::commit)).isEqualTo(new ConcurrentChange());
        assertThat(reads().exists(BookId.of(4))).isFalse();
    }

    @Test
    void a_deleted_row_is_a_written_row() {
        Transaction deletes = port.manager().begin();
        port.in(deletes).deleteById(EMMA.id());
        inTransaction(others -> others.save(others.require(EMMA.id()).withTitle("Saved")));
        assertThat(reasonOf(deletes::commit)).isEqualTo(new ConcurrentChange());

        Transaction saves = port.manager().begin();
        BookStoreTx books = port.in(saves);
        books.save(books.require(EMMA.id()).withTitle("Saved again"));
        inTransaction(others -> others.deleteById(EMMA.id()));
        assertThat(reasonOf(saves::commit)).isEqualTo(new ConcurrentChange());
        assertThat(reads().exists(EMMA.id())).isFalse();
    }

    @Test
    void of_two_transactions_that_insert_the_same_key_one_commits() {
        Transaction second = port.manager().begin();
        port.in(second).insert(Book.of(4, "Second", 1));
        inTransaction(others -> others.insert(Book.of(4, "First", 1)));
        assertThat(reasonOf(second::commit)).isEqualTo(new ConcurrentChange());
        assertThat(reads().require(BookId.of(4)).title()).isEqualTo("First");
    }

    @Test
    void transactions_that_write_different_rows_both_commit() {
        Transaction transaction = port.manager().begin();
        BookStoreTx books = port.in(transaction);
        books.save(books.require(EMMA.id()).withTitle("Emma II"));
        inTransaction(others -> others.save(others.require(PERSUASION.id()).withTitle("Persuasion II")));
        transaction.commit();
        assertThat(reads().list(Selection.all()).map(Book::title))
                .containsExactly("Emma II", "Persuasion II", "Dracula");
    }

    @Test
    void write_skew_is_possible() {
        Transaction first = port.manager().begin();
        Transaction second = port.manager().begin();
        if (port.in(first).exists(PERSUASION.id())) {
            port.in(first).deleteById(EMMA.id());
        }
        if (port.in(second).exists(EMMA.id())) {
            port.in(second).deleteById(PERSUASION.id());
        }
        first.commit();
        second.commit();
        assertThat(reads().findByAuthorId(new AuthorId(10))).isEmpty();
    }

    @Test
    void an_ended_transaction_cannot_be_used() {
        Transaction committed = port.manager().begin();
        BookStoreTx books = port.in(committed);
        committed.commit();
        assertThatIllegalStateException()
                .isThrownBy(() -> books.findById(EMMA.id()))
                .withMessageContaining("committed");
        assertThatIllegalStateException().isThrownBy(() -> books.insert(Book.of(4, "X", 1)));
        assertThatIllegalStateException().isThrownBy(() -> books.list(Selection.all()));
        assertThatIllegalStateException().isThrownBy(committed::commit);
        committed.rollback();

        Transaction rolledBack = port.manager().begin();
        rolledBack.rollback();
        rolledBack.rollback();
        assertThatIllegalStateException().isThrownBy(rolledBack::commit).withMessageContaining("rolled back");
    }

    @Test
    void a_transaction_of_another_database_is_refused() {
        Transaction foreign = newPort().manager().begin();
        assertThatIllegalArgumentException().isThrownBy(() -> port.in(foreign));
        foreign.rollback();
    }

    // Pages and cursors

    @Test
    void a_page_counts_from_1_and_knows_the_total() {
        Page<Book> page = reads().page(Selection.<Book>all().orderBy(BookFields.title.asc()), 2, 2);
        assertThat(page.items().map(Book::title)).containsExactly("Persuasion");
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.number()).isEqualTo(2);
        assertThat(reads().page(Selection.all(), 9, 1000).items()).isEmpty();
        assertThat(reads().page(Selection.all(), Integer.MAX_VALUE, 1000).items())
                .isEmpty();
    }

    @Test
    void a_page_or_slice_that_cannot_be_is_invalid() {
        assertThat(Failures.pathsOf(() -> reads().page(Selection.all(), 0, 0))).containsExactly("number", "size");
        assertThat(Failures.pathsOf(() -> reads().page(Selection.all(), 1, 1001)))
                .containsExactly("size");
        assertThat(Failures.pathsOf(() -> reads().slice(Selection.all(), Option.none(), 0)))
                .containsExactly("size");
    }

    @Test
    void a_cursor_with_any_character_changed_is_invalid() {
        Selection<Book> byTitle = Selection.<Book>all().orderBy(BookFields.title.asc());
        String token = reads().slice(byTitle, Option.none(), 1).next().get().token();
        for (int i = 0; i < token.length(); i++) {
            for (char other : new char[] {'A', 'B', '_'}) {
                if (token.charAt(i) != other) {
                    String changed = token.substring(0, i) + other + token.substring(i + 1);
                    assertThat(pathsOfCursor(byTitle, changed)).as(changed).containsExactly("cursor");
                }
            }
        }
        assertThat(pathsOfCursor(byTitle, token.substring(1))).containsExactly("cursor");
        assertThat(pathsOfCursor(byTitle, token + "A")).containsExactly("cursor");
        assertThat(pathsOfCursor(byTitle, "A")).containsExactly("cursor");
        assertThat(reads().slice(byTitle, Option.some(new Cursor(token)), 1)
                        .items()
                        .map(Book::title))
                .containsExactly("Emma");
    }

    @Test
    void a_cursor_of_another_order_or_database_is_invalid() {
        Selection<Book> byTitle = Selection.<Book>all().orderBy(BookFields.title.asc());
        String token = reads().slice(byTitle, Option.none(), 1).next().get().token();
        Selection<Book> reversed = Selection.<Book>all().orderBy(BookFields.title.desc());
        assertThat(pathsOfCursor(reversed, token)).containsExactly("cursor");
        assertThat(pathsOfCursor(Selection.all(), token)).containsExactly("cursor");
        assertThat(Failures.pathsOf(() -> newPort().reads().slice(byTitle, Option.some(new Cursor(token)), 1)))
                .containsExactly("cursor");
    }

    @Test
    void a_walk_by_cursor_neither_skips_nor_repeats_a_row_while_others_come_and_go() {
        inTransaction(books -> Vector.range(10, 60).map(i -> books.insert(Book.of(i, "Title " + i % 7, i % 3))));
        Selection<Book> selection = Selection.<Book>all()
                .where(BookFields.id.ge(BookId.of(10)).and(BookFields.id.lt(BookId.of(60))))
                .orderBy(BookFields.title.desc(), BookFields.publishedYear.asc());
        Vector<BookId> met = Vector.empty();
        Option<Cursor> next = Option.none();
        int round = 0;
        do {
            Slice<Book> slice = reads().slice(selection, next, 4);
            met = met.appendAll(slice.items().map(Book::id));
            next = slice.next();
            long fresh = 100L + round++;
            inTransaction(books -> books.insert(Book.of(fresh, "Title " + fresh % 7, 1)));
            slice.items().headOption().forEach(row -> inTransaction(books -> books.deleteById(row.id())));
        } while (next.isDefined());
        assertThat(met).containsExactlyInAnyOrderElementsOf(Vector.range(10, 60).map(BookId::of));
    }

    private Vector<String> pathsOfCursor(Selection<Book> selection, String token) {
        return Failures.pathsOf(() -> reads().slice(selection, Option.some(new Cursor(token)), 1));
    }

    private BookStore reads() {
        return port.reads();
    }

    private <A> A inTransaction(Function<BookStoreTx, A> work) {
        Transaction transaction = port.manager().begin();
        try {
            A result = work.apply(port.in(transaction));
            transaction.commit();
            return result;
        } finally {
            transaction.rollback();
        }
    }

    private static Conflict.Reason reasonOf(Runnable work) {
        Failure failure = Failures.of(work);
        assertThat(failure).isInstanceOf(Conflict.class);
        return ((Conflict) failure).reason();
    }
}
