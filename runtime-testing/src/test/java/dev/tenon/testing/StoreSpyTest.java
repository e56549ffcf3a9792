package dev.tenon.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Unavailable;
import dev.tenon.effect.FailureException;
import dev.tenon.store.Filter;
import dev.tenon.store.Page;
import dev.tenon.store.Selection;
import dev.tenon.store.Slice;
import dev.tenon.store.WriteStore;
import dev.tenon.store.memory.MemoryDatabase;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoreSpyTest {

    private static final Failure FULL = new Unavailable("the disk is full");

    private final TestPlatform platform = new TestPlatform(1);
    private final MemoryDatabase database = new MemoryDatabase(platform);
    private final Note.Spy spy = Note.Spy.on(database);
    private final WriteStore<Integer, Note> store = spy.store();

    @Test
    void nothing_was_asked_of_a_new_spy() {
        assertThat(spy.calls()).isEmpty();
        assertThat(spy.all()).isEmpty();
    }

    @Test
    void calls_are_recorded_in_order_with_their_arguments() {
        store.insert(Note.of(1, "milk"));
        store.findById(1);
        store.exists(2);

        assertThat(spy.calls())
                .map(Call::toString)
                .containsExactly("insert(Note[id=1, text=milk, version=0])", "findById(1)", "exists(2)");
        assertThat(spy.calls("exists")).hasSize(1);
        assertThat(spy.calls("require")).isEmpty();
    }

    @Test
    void writes_are_recorded_by_kind_as_they_were_given() {
        var stored = store.insert(Note.of(1, "milk"));
        var saved = store.save(new Note(1, "bread", stored.version()));
        store.delete(saved);
        store.insert(Note.of(2, "tea"));
        store.deleteById(2);

        assertThat(spy.inserted()).containsExactly(Note.of(1, "milk"), Note.of(2, "tea"));
        assertThat(spy.saved()).containsExactly(new Note(1, "bread", 1));
        assertThat(spy.deleted()).containsExactly(new Note(1, "bread", 2));
        assertThat(spy.deletedIds()).containsExactly(2);
    }

    @Test
    void every_operation_is_passed_on_to_the_store() {
        store.insert(Note.of(1, "milk"));
        store.insert(Note.of(2, "tea"));
        var tea = Selection.<Note>all().where(Note.TEXT.eq("tea"));
        var stored = new Note(2, "tea", 1);

        assertThat(store.findById(2)).containsExactly(stored);
        assertThat(store.require(2)).isEqualTo(stored);
        assertThat(store.exists(2)).isTrue();
        assertThat(store.count()).isEqualTo(2);
        assertThat(store.list(tea)).containsExactly(stored);
        assertThat(store.first(tea)).containsExactly(stored);
        assertThat(store.count(tea)).isEqualTo(1);
        assertThat(store.exists(tea)).isTrue();
        assertThat(store.page(tea, 1, 10).items()).containsExactly(stored);
        assertThat(store.slice(tea, Option.none(), 10).items()).containsExactly(stored);
        assertThat(spy.calls().drop(2).map(Call::operation))
                .containsExactly(
                        "findById", "require", "exists", "count", "list", "first", "count", "exists", "page", "slice");
    }

    @Test
    void seeding_stores_without_being_recorded() {
        assertThat(spy.seed(Note.of(1, "milk"))).isEqualTo(new Note(1, "milk", 1));
        assertThat(spy.seed(Note.of(2, "tea"), Note.of(3, "bread")))
                .containsExactly(new Note(2, "tea", 1), new Note(3, "bread", 1));

        assertThat(spy.calls()).isEmpty();
        assertThat(spy.all().map(Note::text)).containsExactly("milk", "tea", "bread");
    }

    @Test
    void looking_at_what_is_stored_is_not_recorded() {
        spy.all();

        assertThat(spy.calls()).isEmpty();
    }

    @Test
    void a_planned_failure_is_the_answer_of_the_next_call_only() {
        spy.failNext(FULL);

        assertThatExceptionOfType(FailureException.class)
                .isThrownBy(() -> store.insert(Note.of(1, "milk")))
                .satisfies(thrown -> assertThat(thrown.failure()).isEqualTo(FULL));
        assertThat(spy.inserted()).hasSize(1);
        assertThat(spy.all()).isEmpty();

        store.insert(Note.of(1, "milk"));
        assertThat(spy.all()).hasSize(1);
    }

    @Test
    void planned_failures_come_in_their_order() {
        var gone = new Failure.NotFound("Note", "1");
        spy.failNext(FULL);
        spy.failNext(gone);

        assertThatExceptionOfType(FailureException.class)
                .isThrownBy(() -> store.delete(Note.of(1, "milk")))
                .satisfies(thrown -> assertThat(thrown.failure()).isEqualTo(FULL));
        assertThatExceptionOfType(FailureException.class)
                .isThrownBy(() -> store.deleteById(1))
                .satisfies(thrown -> assertThat(thrown.failure()).isEqualTo(gone));
    }

    @Test
    void a_reset_forgets_calls_and_planned_failures_and_keeps_what_is_stored() {
        store.insert(Note.of(1, "milk"));
        spy.failNext(FULL);

        spy.reset();

        assertThat(spy.calls()).isEmpty();
        assertThat(store.findById(1)).isNotEmpty();
    }

    @Test
    void calls_in_a_transaction_are_recorded_and_stored_when_it_commits() {
        var transaction = database.begin();
        var inside = spy.port().in(transaction);

        inside.insert(Note.of(1, "milk"));

        assertThat(spy.inserted()).containsExactly(Note.of(1, "milk"));
        assertThat(inside.findById(1)).isNotEmpty();
        assertThat(spy.all()).isEmpty();
        transaction.commit();
        assertThat(spy.all()).hasSize(1);
    }

    @Test
    void what_was_rolled_back_is_recorded_and_not_stored() {
        var transaction = database.begin();
        spy.port().in(transaction).insert(Note.of(1, "milk"));

        transaction.rollback();

        assertThat(spy.inserted()).hasSize(1);
        assertThat(spy.all()).isEmpty();
    }

    @Test
    void reads_outside_of_transactions_are_recorded() {
        spy.port().reads().findById(1);

        assertThat(spy.calls()).map(Call::toString).containsExactly("findById(1)");
        assertThat(spy.port().manager()).isSameAs(database);
    }

    @Test
    void calls_are_typed_none_a_count_one_argument_a_list_of_it_several_a_list_of_a_record() {
        store.insert(Note.of(1, "milk"));
        var tea = Selection.<Note>all().where(Note.TEXT.eq("tea"));
        store.count();
        store.count();
        store.count(tea);
        store.findById(7);
        store.exists(8);
        store.exists(tea);
        store.page(tea, 2, 10);
        store.updateWhere(tea, Vector.of(Note.TEXT.set("coffee")));

        assertThat(spy.countCalls()).isEqualTo(2);
        assertThat(spy.countWhereCalls()).containsExactly(tea);
        assertThat(spy.findByIdCalls()).containsExactly(7);
        assertThat(spy.existsCalls()).containsExactly(8);
        assertThat(spy.existsWhereCalls()).containsExactly(tea);
        assertThat(spy.pageCalls()).containsExactly(new StoreSpy.PageCall<>(tea, 2, 10));
        assertThat(spy.updateWhereCalls().map(StoreSpy.UpdateWhereCall::selection))
                .containsExactly(tea);
    }

    @Test
    void a_stub_answers_instead_of_the_store_until_a_reset() {
        store.insert(Note.of(1, "milk"));
        spy.onFindById(id -> Option.some(Note.of(id, "stubbed")));
        spy.onCount(() -> 99);
        spy.onList(selection -> Vector.of(Note.of(5, "listed")));
        spy.onCountWhere(selection -> 3L);
        spy.onExists(id -> id == 4);
        spy.onFirst(selection -> Option.some(Note.of(6, "first")));
        spy.onExistsWhere(selection -> true);
        spy.onPage(call -> new Page<>(Vector.of(Note.of(7, "page " + call.number())), 8, call.number(), call.size()));
        spy.onSlice(call -> new Slice<>(Vector.of(Note.of(9, "slice of " + call.size())), Option.none()));
        spy.onStream(selection -> Stream.of(Note.of(10, "streamed")));

        assertThat(store.findById(1)).containsExactly(Note.of(1, "stubbed"));
        assertThat(store.count()).isEqualTo(99);
        assertThat(store.list(Selection.all()).map(Note::id)).containsExactly(5);
        assertThat(store.count(Selection.all())).isEqualTo(3);
        assertThat(store.exists(4)).isTrue();
        assertThat(store.first(Selection.all()).map(Note::text)).containsExactly("first");
        assertThat(store.exists(Selection.<Note>all().where(Filter.none()))).isTrue();
        assertThat(store.page(Selection.all(), 2, 5).items().map(Note::text)).containsExactly("page 2");
        assertThat(store.slice(Selection.all(), Option.none(), 3).items().map(Note::text))
                .containsExactly("slice of 3");
        try (Stream<Note> notes = store.stream(Selection.all())) {
            assertThat(notes.map(Note::text)).containsExactly("streamed");
        }
        assertThat(store.exists(1)).isFalse();
        assertThat(store.exists(Selection.all())).isTrue();
        assertThat(spy.findByIdCalls()).containsExactly(1);
        assertThat(spy.all().map(Note::text)).containsExactly("milk");

        spy.reset();
        assertThat(store.findById(1).map(Note::text)).containsExactly("milk");
    }

    @Test
    void a_delayed_call_is_answered_when_the_clock_has_moved_on() throws InterruptedException {
        store.insert(Note.of(1, "milk"));
        spy.delayNext(Duration.ofSeconds(30));
        var found = new AtomicReference<Option<Note>>(Option.none());
        var reader = Thread.ofVirtual().start(() -> found.set(store.findById(1)));
        platform.clock().awaitSleepers(1);
        assertThat(spy.findByIdCalls()).containsExactly(1);
        assertThat(found.get()).isEmpty();

        platform.clock().advance(Duration.ofSeconds(30));
        reader.join();

        assertThat(found.get()).isNotEmpty();
        assertThat(store.findById(1)).isNotEmpty();
    }

    @Test
    void a_spy_that_records_nothing_says_why() {
        var deaf = Note.Spy.deaf(database, "wired as in production");
        deaf.store().insert(Note.of(1, "milk"));

        assertThat(deaf.all()).hasSize(1);
        assertThatIllegalStateException().isThrownBy(deaf::inserted).withMessage("wired as in production");
        assertThatIllegalStateException().isThrownBy(() -> deaf.failNext(FULL)).withMessage("wired as in production");
        assertThatIllegalStateException()
                .isThrownBy(() -> deaf.onCount(() -> 1))
                .withMessage("wired as in production");
    }

    @Test
    void no_call_of_many_threads_is_lost() throws InterruptedException {
        var threads = IntStream.range(0, 50)
                .mapToObj(i -> Thread.ofVirtual().start(() -> store.exists(i)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(spy.calls("exists")).hasSize(50);
    }
}
