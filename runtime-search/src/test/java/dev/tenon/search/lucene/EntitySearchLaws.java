package dev.tenon.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.health.Health;
import dev.tenon.health.HealthComponent;
import dev.tenon.search.IndexDifference;
import dev.tenon.search.SearchBackend;
import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchQuery;
import dev.tenon.search.SearchToken;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.BookSearchFields;
import dev.tenon.testing.contract.library.BookStore;
import dev.tenon.testing.contract.library.BookStoreTx;
import dev.tenon.testing.contract.library.InMemoryBookStore;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the search of an entity does, on whatever backend. */
@Timeout(180)
abstract class EntitySearchLaws {

    private Shelf shelf;

    abstract SearchBackend backend();

    @BeforeEach
    void open() {
        shelf = Shelf.over(backend(), BookSearchFields.TYPE);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    private static Book book(long id, String title) {
        return Book.of(id, title, 1);
    }

    private void rename(long id, String title) {
        shelf.in((tx, by) -> {
            Book now = tx.books().require(BookId.of(id));
            tx.books().save(now.withTitle(title));
            return tx.search().index(Vector.of(now.id()), by);
        });
    }

    private Seq<IndexDifference> differences() {
        return shelf.search().verify().runOrThrow(this);
    }

    @Test
    void what_a_transaction_has_written_is_found_after_its_token() {
        shelf.start();
        SearchToken token = shelf.save(book(1, "Emma"), book(2, "Sanditon"));
        assertThat(shelf.find("emma", token).documents().map(Book::title)).containsExactly("Emma");
        SearchToken read = SearchToken.parse(token.toString()).get();
        assertThat(shelf.find("sanditon", read).total()).isEqualTo(1);
    }

    @Test
    void a_transaction_that_fails_indexes_nothing_and_nobody_waits_for_it() {
        shelf.start();
        SearchToken[] token = new SearchToken[1];
        assertThatThrownBy(() -> shelf.in((tx, by) -> {
                    tx.books().insert(book(1, "Emma"));
                    token[0] = tx.search().index(Vector.of(BookId.of(1)), by);
                    throw new FailureException(new Failure.Forbidden("no"));
                }))
                .hasMessageContaining("no");
        assertThat(shelf.find("emma", token[0]).total()).isZero();
    }

    @Test
    void documents_are_removed_and_everything_is_cleared_in_order() {
        shelf.start();
        shelf.save(book(1, "Emma"), book(2, "Emma too"));
        SearchToken removed = shelf.in((tx, by) -> {
            tx.books().deleteById(BookId.of(1));
            return tx.search().remove(Vector.of(BookId.of(1)), by);
        });
        assertThat(shelf.find("emma", removed).documents().map(Book::title)).containsExactly("Emma too");
        SearchToken cleared = shelf.in((tx, by) -> {
            tx.books().insert(book(3, "Emma three"));
            tx.search().clear(by);
            return tx.search().index(Vector.of(BookId.of(3)), by);
        });
        assertThat(shelf.find("emma", cleared).documents().map(Book::title)).containsExactly("Emma three");
    }

    @Test
    void a_store_that_indexes_tells_of_every_way_to_write() {
        shelf.start();
        SearchToken written = shelf.in((tx, by) -> {
            tx.indexed().insert(book(1, "One"));
            tx.indexed().save(book(2, "Two"));
            tx.indexed().insertAll(Vector.of(book(3, "Three"), book(4, "Four")));
            tx.indexed().saveAll(Vector.of(book(5, "Five"), book(6, "Six"), book(7, "Seven")));
            return tx.search().token();
        });
        assertThat(shelf.find(SearchQuery.all(), written).total()).isEqualTo(7);
        SearchToken changed = shelf.in((tx, by) -> {
            tx.indexed().update(tx.indexed().require(BookId.of(1)).withTitle("Changed"));
            tx.indexed().delete(tx.indexed().require(BookId.of(2)));
            tx.indexed().deleteById(BookId.of(3));
            tx.indexed().deleteAll(Vector.of(tx.indexed().require(BookId.of(4))));
            tx.indexed()
                    .updateWhere(
                            Selection.<Book>all().where(BookFields.title.eq("Five")),
                            Vector.of(BookFields.title.set("Changed too")));
            tx.indexed().deleteWhere(Selection.<Book>all().where(BookFields.title.eq("Six")));
            return tx.search().token();
        });
        assertThat(shelf.find(SearchQuery.all(), changed).total()).isEqualTo(3);
        assertThat(shelf.find("changed", changed).total()).isEqualTo(2);
        assertThat(differences()).isEmpty();
    }

    @Test
    void searching_before_the_start_is_told() {
        assertThatThrownBy(() -> shelf.find("emma", SearchToken.none()))
                .isInstanceOfSatisfying(
                        FailureException.class, e -> assertThat(e.failure()).isInstanceOf(Failure.Unavailable.class))
                .hasMessageContaining("as long as its module runs");
    }

    @Test
    void a_new_index_is_built_of_what_is_in_the_store() {
        shelf.in((tx, by) -> tx.books().saveAll(Vector.range(1, 1_201).map(id -> book(id, "Emma"))));
        shelf.start();
        assertThat(shelf.find("emma", SearchToken.none()).total()).isEqualTo(1_200);
    }

    @Test
    void all_is_done_on_the_calling_thread_when_it_is_drained() {
        shelf.save(book(1, "Emma"));
        shelf.search().worker().drain();
        assertThat(shelf.find("emma", SearchToken.none()).total()).isEqualTo(1);
        SearchToken token = shelf.save(book(2, "Emma"));
        assertThat(shelf.search().worker().drain()).isEqualTo(1);
        assertThat(shelf.find("emma", token).total()).isEqualTo(2);
        assertThat(shelf.search().verifyHere()).isEmpty();
    }

    @Test
    void verification_lists_where_the_index_and_the_store_differ() {
        shelf.start();
        // Until its intent is done: it would index what is then in the store.
        SearchToken saved = shelf.save(book(1, "Emma"), book(2, "Sanditon"), book(3, "Persuasion"));
        assertThat(shelf.find("emma", saved).total()).isEqualTo(1);
        assertThat(differences()).isEmpty();
        shelf.in((tx, by) -> {
            tx.books().save(tx.books().require(BookId.of(1)).withTitle("Otherwise"));
            tx.books().insert(book(4, "Never indexed"));
            return tx.books().deleteById(BookId.of(2));
        });
        assertThat(differences())
                .containsExactlyInAnyOrder(
                        difference(1, IndexDifference.Kind.OUTDATED),
                        difference(4, IndexDifference.Kind.OUTDATED),
                        difference(2, IndexDifference.Kind.LEFT_OVER));
        assertThat(shelf.search().rebuild().runOrThrow(this)).isEqualTo(3);
        assertThat(differences()).isEmpty();
        assertThat(shelf.find("otherwise", SearchToken.none()).total()).isEqualTo(1);
    }

    private static IndexDifference difference(long id, IndexDifference.Kind kind) {
        return new IndexDifference(BookId.of(id).toString(), kind);
    }

    @Test
    void concurrent_changes_of_one_document_end_at_the_last_version() throws Exception {
        shelf.start();
        shelf.save(book(1, "Start"));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = IntStream.range(0, 8)
                    .<Future<?>>mapToObj(writer -> threads.submit(() -> {
                        for (int i = 0; i < 25; i++) {
                            rename(1, "Title " + writer + " " + i);
                        }
                    }))
                    .toList();
            for (Future<?> each : all) {
                each.get();
            }
        }
        SearchToken last = shelf.in((tx, by) -> tx.search().index(Vector.of(BookId.of(1)), by));
        Book stored = shelf.books().require(BookId.of(1));
        assertThat(stored.version()).isEqualTo(201);
        assertThat(shelf.find(BookSearchFields.title.phrase(stored.title()), last)
                        .total())
                .isEqualTo(1);
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_rebuilding_under_load_loses_nothing_and_is_seen_at_once() {
        shelf.start();
        shelf.in((tx, by) -> tx.indexed().saveAll(Vector.range(1, 3_001).map(id -> book(id, "Emma"))));
        shelf.find("emma", shelf.save(book(3_001, "Emma")));
        AtomicBoolean ended = new AtomicBoolean();
        AtomicLong next = new AtomicLong(3_002);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            while (!ended.get()) {
                long id = next.getAndIncrement();
                rename(1 + id % 3_000, "Emma " + id);
                SearchToken token = shelf.save(book(id, "Emma"));
                if (id % 20 == 0) {
                    shelf.find("emma", token);
                }
            }
        });
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> {
            long seen = 3_001;
            while (!ended.get()) {
                long total = shelf.find("emma", SearchToken.none()).total();
                assertThat(total).isGreaterThanOrEqualTo(seen);
                seen = total;
            }
        });
        for (int i = 0; i < 3; i++) {
            assertThat(shelf.search().rebuild().runOrThrow(this)).isGreaterThanOrEqualTo(3_001);
        }
        ended.set(true);
        writing.join();
        reading.join();
        assertThat(differences()).isEmpty();
        assertThat(shelf.find("emma", SearchToken.none()).total()).isEqualTo(next.get() - 1);
    }

    @Test
    void what_cannot_be_indexed_is_a_dead_letter_and_holds_nobody_up() throws Exception {
        shelf.start();
        SearchToken bad = shelf.save(book(1, "Emma").withSubjects("9".repeat(40_000)));
        SearchToken good = shelf.save(book(2, "Emma"));
        assertThat(shelf.find("emma", good).documents().map(Book::id)).containsExactly(BookId.of(2));
        awaitDead();
        assertThatThrownBy(() -> shelf.find("emma", bad))
                .hasMessageContaining("not all of the transaction could be indexed");
        Health health = shelf.search().worker().health().head().check().check();
        assertThat(health.status()).isEqualTo(Health.Status.DEGRADED);
        assertThat(health.reason()).contains("1 dead letters");
    }

    /** What is dead is settled so after the index was committed. */
    private void awaitDead() {
        while (shelf.log()
                        .reads()
                        .state(shelf.search().queue().consumers().head())
                        .dead()
                == 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_search_gives_up_waiting_after_its_patience() {
        shelf.search().worker().drain();
        SearchToken token = shelf.save(book(1, "Emma"));
        SearchOptions<Book> options = SearchOptions.<Book>usual().after(token, Duration.ofMillis(30));
        assertThatThrownBy(() -> shelf.search().reads().search(SearchQuery.user("emma"), options))
                .isInstanceOfSatisfying(
                        FailureException.class,
                        e -> assertThat(e.failure()).isEqualTo(new Failure.TimedOut(Duration.ofMillis(30))));
        shelf.search().worker().drain();
        assertThat(shelf.find("emma", token).total()).isEqualTo(1);
    }

    /** Whose reads end the thread that asks, once it is said to. */
    private record Breakable(TransactionalPort<BookStore, BookStoreTx> books, AtomicBoolean isBroken)
            implements TransactionalPort<BookStore, BookStoreTx> {

        @Override
        public BookStore reads() {
            if (isBroken.get()) {
                throw new NoClassDefFoundError("library/Shelf");
            }
            return books.reads();
        }

        @Override
        public BookStoreTx in(Transaction transaction) {
            return books.in(transaction);
        }

        @Override
        public TransactionManager manager() {
            return books.manager();
        }
    }

    @Test
    void one_whose_thread_has_ended_says_that_it_is_down() throws Exception {
        Shelf.Memory memory = Shelf.Memory.empty();
        AtomicBoolean isBroken = new AtomicBoolean();
        try (Shelf own = Shelf.over(
                memory,
                backend(),
                BookSearchFields.TYPE,
                new Breakable(InMemoryBookStore.in(memory.database()), isBroken))) {
            own.start();
            own.find("emma", own.save(book(1, "Emma")));
            HealthComponent health = own.search().worker().health().head();
            assertThat(health.check().check().status()).isEqualTo(Health.Status.UP);
            isBroken.set(true);

            own.save(book(2, "Persuasion"));

            while (health.check().check().status() != Health.Status.DOWN) {
                Thread.onSpinWait();
            }
            assertThat(health.check().check().reason()).contains("NoClassDefFoundError", "its thread has ended");
        }
    }

    @Test
    void an_index_whose_building_meets_an_error_is_not_built() {
        Shelf.Memory memory = Shelf.Memory.empty();
        AtomicBoolean isBroken = new AtomicBoolean(true);
        try (Shelf own = Shelf.over(
                memory,
                backend(),
                BookSearchFields.TYPE,
                new Breakable(InMemoryBookStore.in(memory.database()), isBroken))) {
            assertThatThrownBy(own.search()::rebuildHere).isInstanceOf(NoClassDefFoundError.class);
            assertThatThrownBy(() -> own.search().rebuild().runOrThrow(this)).hasMessageContaining("has met an error");

            isBroken.set(false);
            own.save(book(1, "Emma"));
            assertThat(own.search().rebuild().runOrThrow(this)).isEqualTo(1);
            assertThat(own.find("emma", SearchToken.none()).total()).isEqualTo(1);
        }
    }

    @Test
    void its_health_tells_how_far_it_is_behind() throws Exception {
        shelf.start();
        shelf.find("emma", shelf.save(book(1, "Emma")));
        Health health = shelf.search().worker().health().head().check().check();
        assertThat(health.status()).isEqualTo(Health.Status.UP);
        assertThat(health.details().keySet()).contains("waiting", "lag");
    }
}
