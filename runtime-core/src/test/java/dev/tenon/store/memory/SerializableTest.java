package dev.tenon.store.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict.ConcurrentChange;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.Platform;
import dev.tenon.store.Selection;
import dev.tenon.store.model.AuthorId;
import dev.tenon.store.model.Book;
import dev.tenon.store.model.BookFields;
import dev.tenon.store.model.BookId;
import dev.tenon.store.model.BookStoreTx;
import dev.tenon.store.model.InMemoryBookStore;
import dev.tenon.transaction.Isolation;
import dev.tenon.transaction.Transaction;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SerializableTest {

    private final MemoryDatabase database = new MemoryDatabase(Platform.live());
    private final BookStoreTx books = in(database, database.autoCommit());

    /** The copies of a book say whether a doctor is on call. */
    @Test
    void of_two_doctors_one_stays_on_call() {
        assertThat(leaveBoth(Isolation.SNAPSHOT))
                .as("with snapshots both may leave")
                .isZero();
        assertThat(leaveBoth(Isolation.SERIALIZABLE)).isEqualTo(1);
    }

    private long leaveBoth(Isolation isolation) {
        MemoryDatabase hospital = new MemoryDatabase(Platform.live());
        BookStoreTx doctors = in(hospital, hospital.autoCommit());
        doctors.insertAll(List.of(Book.of(1, "Ann", 1), Book.of(2, "Ben", 1)));
        Transaction ann = hospital.begin(isolation);
        Transaction ben = hospital.begin(isolation);
        leave(in(hospital, ann), 1);
        leave(in(hospital, ben), 2);
        assertThat(isCommitted(ann)).isTrue();
        isCommitted(ben);
        return doctors.count(onCall());
    }

    private static void leave(BookStoreTx doctors, long id) {
        if (doctors.count(onCall()) > 1) {
            doctors.save(doctors.require(BookId.of(id)).withCopies(0));
        }
    }

    private static Selection<Book> onCall() {
        return Selection.<Book>all().where(BookFields.copies.eq(1));
    }

    @Test
    void what_was_not_there_counts_as_read() {
        assertThat(isRefusedAfter(
                        rows -> assertThat(rows.findById(BookId.of(9))).isEmpty(), 9))
                .isTrue();
        assertThat(isRefusedAfter(rows -> assertThat(rows.exists(BookId.of(9))).isFalse(), 8))
                .isFalse();
        assertThat(isRefusedAfter(rows -> rows.findByAuthorId(new AuthorId(7)), 9))
                .isTrue();
        assertThat(isRefusedAfter(rows -> rows.findByAuthorId(new AuthorId(8)), 9))
                .isFalse();
        assertThat(isRefusedAfter(rows -> rows.list(Selection.<Book>all().where(BookFields.title.eq("Z"))), 9))
                .isFalse();
        assertThat(isRefusedAfter(rows -> rows.count(), 9)).isTrue();
        assertThat(isRefusedAfter(rows -> rows.page(Selection.all(), 1, 1), 9)).isTrue();
        assertThat(isRefusedAfter(rows -> rows.stream(Selection.all()).close(), 9))
                .isTrue();
    }

    @Test
    void of_a_page_only_what_it_shows_and_what_is_before_counts_as_read() {
        Consumer<BookStoreTx> firstTwo = rows -> rows.slice(Selection.all(), Option.none(), 1);
        assertThat(isRefusedAfter(firstTwo, 9)).isFalse();
        assertThat(isRefusedAfter(firstTwo, 0)).isTrue();
        assertThat(isRefusedAfter(rows -> rows.first(Selection.<Book>all().orderBy(BookFields.id.desc())), 9))
                .isTrue();
        assertThat(isRefusedAfter(rows -> rows.exists(Selection.all()), 9)).isFalse();
    }

    /** Reads, and writes something else, while a book with this key and author 7 is inserted. */
    private boolean isRefusedAfter(Consumer<BookStoreTx> read, long inserted) {
        MemoryDatabase fresh = new MemoryDatabase(Platform.live());
        BookStoreTx outside = in(fresh, fresh.autoCommit());
        outside.insertAll(List.of(Book.of(1, "A", 1), Book.of(2, "B", 1), Book.of(3, "C", 1)));
        Transaction transaction = fresh.begin(Isolation.SERIALIZABLE);
        BookStoreTx inside = in(fresh, transaction);
        read.accept(inside);
        insertSerializably(fresh, Book.of(inserted, "X", 7));
        inside.insert(Book.of(99, "Own", 99));
        return !isCommitted(transaction);
    }

    @Test
    void one_that_only_reads_is_never_refused() {
        books.insert(Book.of(1, "A", 1));
        Transaction transaction = database.begin(Isolation.SERIALIZABLE);
        assertThat(in(database, transaction).count()).isEqualTo(1);
        insertSerializably(database, Book.of(2, "B", 1));
        assertThat(in(database, transaction).count()).isEqualTo(1);
        assertThat(isCommitted(transaction)).isTrue();
    }

    @Test
    void an_answer_that_came_from_after_the_snapshot_cannot_be_built_upon() {
        Transaction transaction = database.begin(Isolation.SERIALIZABLE);
        BookStoreTx inside = in(database, transaction);
        insertSerializably(database, Book.of(1, "A", 1).withIsbn("i"));
        assertThat(isRefused(() -> inside.insert(Book.of(1, "Mine", 1)))).isTrue();
        inside.insert(Book.of(2, "Because it was taken", 1));
        assertThat(isCommitted(transaction)).isFalse();

        Transaction other = database.begin(Isolation.SERIALIZABLE);
        BookStoreTx within = in(database, other);
        insertSerializably(database, Book.of(3, "B", 1).withIsbn("j"));
        assertThat(isRefused(() -> within.insert(Book.of(4, "Mine", 1).withIsbn("j"))))
                .isTrue();
        within.insert(Book.of(5, "Because it was taken", 1));
        assertThat(isCommitted(other)).isFalse();
    }

    @Test
    void what_others_do_is_noticed_only_when_it_is_serializable_too() {
        assertThat(isRefusedAfter(rows -> rows.count(), 9)).isTrue();
        Transaction transaction = database.begin(Isolation.SERIALIZABLE);
        BookStoreTx inside = in(database, transaction);
        inside.insert(Book.of(2 + inside.count(), "B", 1));
        books.insert(Book.of(1, "A", 1));
        assertThat(isCommitted(transaction)).isTrue();
    }

    private static void insertSerializably(MemoryDatabase into, Book book) {
        Transaction transaction = into.begin(Isolation.SERIALIZABLE);
        in(into, transaction).insert(book);
        transaction.commit();
    }

    /** Three transactions with two statements each, whose statements are mixed. */
    record History(List<List<Statement>> transactions, List<Integer> order) {}

    /** What one statement does, and what it answers. */
    enum Kind {
        READ,
        COUNT_AUTHOR,
        SUM_TO_ROW,
        LIST_LESS,
        INSERT,
        DELETE
    }

    record Statement(Kind kind, int key, int author) {

        String run(BookStoreTx rows) {
            BookId id = BookId.of(key);
            return switch (kind) {
                case READ -> rows.findById(id).map(SerializableTest::text).toString();
                case COUNT_AUTHOR ->
                    "" + rows.count(Selection.<Book>all().where(BookFields.authorId.eq(new AuthorId(author))));
                case LIST_LESS ->
                    texts(rows.list(Selection.<Book>all().where(BookFields.copies.lt(author + 1))))
                            .toString();
                case SUM_TO_ROW -> {
                    int sum = rows.list(Selection.all()).map(Book::copies).sum().intValue();
                    Book book = rows.findById(id).getOrElse(Book.of(key, "T", author));
                    yield text(rows.save(book.withCopies(sum + 1)));
                }
                case INSERT -> {
                    yield rows.exists(id) ? "there" : text(rows.insert(Book.of(key, "T", author)));
                }
                case DELETE -> "" + rows.deleteById(id);
            };
        }
    }

    @Property(tries = 1500)
    void what_serializable_transactions_see_and_leave_they_would_one_after_the_other(
            @ForAll("histories") History history) {
        MemoryDatabase mixed = start();
        Map<Integer, List<String>> answers = new TreeMap<>();
        List<Integer> committed = runMixed(mixed, history, answers);
        List<String> left = state(mixed);
        List<String> tried = new ArrayList<>();
        for (List<Integer> order : permutations(committed)) {
            MemoryDatabase serial = start();
            Map<Integer, List<String>> expected = new HashMap<>();
            for (int number : order) {
                Transaction transaction = serial.begin();
                expected.put(number, runAll(in(serial, transaction), history.transactions.get(number)));
                transaction.commit();
            }
            if (expected.equals(answers) && state(serial).equals(left)) {
                return;
            }
            tried.add(order + " would answer " + expected + " and leave " + state(serial));
        }
        throw new AssertionError(
                "They answered " + answers + " and left " + left + ", but\n" + String.join("\n", tried));
    }

    private static List<Integer> runMixed(MemoryDatabase mixed, History history, Map<Integer, List<String>> answers) {
        Map<Integer, Transaction> running = new HashMap<>();
        List<Integer> committed = new ArrayList<>();
        for (int number : history.order) {
            List<Statement> statements = history.transactions.get(number);
            List<String> given = answers.computeIfAbsent(number, absent -> new ArrayList<>());
            Transaction transaction = running.computeIfAbsent(number, absent -> mixed.begin(Isolation.SERIALIZABLE));
            boolean alive = transaction.conflict().isEmpty();
            if (!alive || committed.contains(number)) {
                continue;
            }
            if (given.size() < statements.size()) {
                isRefused(() -> given.add(statements.get(given.size()).run(in(mixed, transaction))));
            } else if (isCommitted(transaction)) {
                committed.add(number);
            }
        }
        running.forEach((number, transaction) -> transaction.rollback());
        answers.keySet().retainAll(committed);
        return committed;
    }

    @Provide
    Arbitrary<History> histories() {
        Arbitrary<Statement> statements = Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 2))
                .as(Statement::new);
        Arbitrary<List<Integer>> orders = Arbitraries.of(0, 1, 2)
                .list()
                .ofSize(6)
                .map(head -> {
                    List<Integer> order = new ArrayList<>(head);
                    for (int round = 0; round < 3; round++) {
                        order.addAll(List.of(2, 0, 1));
                    }
                    return order;
                });
        return Combinators.combine(statements.list().ofSize(2).list().ofSize(3), orders)
                .as(History::new);
    }

    private static MemoryDatabase start() {
        MemoryDatabase fresh = new MemoryDatabase(Platform.live());
        in(fresh, fresh.autoCommit()).insertAll(List.of(Book.of(1, "T", 1), Book.of(2, "T", 2)));
        return fresh;
    }

    private static List<String> runAll(BookStoreTx rows, List<Statement> statements) {
        List<String> answers = new ArrayList<>();
        statements.forEach(statement -> answers.add(statement.run(rows)));
        return answers;
    }

    private static List<String> state(MemoryDatabase of) {
        return texts(in(of, of.autoCommit()).list(Selection.all()));
    }

    private static List<String> texts(Seq<Book> rows) {
        return rows.map(SerializableTest::text).asJava();
    }

    private static String text(Book book) {
        return book.id().value().getLeastSignificantBits() + " of "
                + book.authorId().value() + ": " + book.copies();
    }

    private static <T> List<List<T>> permutations(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (T first : items) {
            List<T> rest = new ArrayList<>(items);
            rest.remove(first);
            for (List<T> tail : permutations(rest)) {
                List<T> one = new ArrayList<>(Collections.singletonList(first));
                one.addAll(tail);
                all.add(one);
            }
        }
        return all;
    }

    private static BookStoreTx in(MemoryDatabase database, Transaction transaction) {
        return InMemoryBookStore.in(database).in(transaction);
    }

    private static boolean isCommitted(Transaction transaction) {
        return !isRefused(transaction::commit);
    }

    private static boolean isRefused(Runnable work) {
        try {
            work.run();
            return false;
        } catch (FailureException e) {
            assertThat(e.failure())
                    .isInstanceOfSatisfying(
                            Failure.Conflict.class,
                            conflict -> assertThat(conflict.reason())
                                    .isInstanceOfAny(
                                            ConcurrentChange.class,
                                            Failure.Conflict.DuplicateKey.class,
                                            Failure.Conflict.DuplicateValue.class));
            return true;
        }
    }
}
