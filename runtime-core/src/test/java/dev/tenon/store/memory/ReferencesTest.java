package dev.tenon.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict.ConcurrentChange;
import dev.tenon.effect.Failure.Conflict.MissingReference;
import dev.tenon.effect.Failure.Conflict.StillReferenced;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.Platform;
import dev.tenon.store.Selection;
import dev.tenon.store.memory.Nodes.Node;
import dev.tenon.transaction.Transaction;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** References of a table to itself: chains, cycles and races, which the laws of stores have no rows for. */
class ReferencesTest {

    private final MemoryDatabase database = new MemoryDatabase(Platform.live());
    private final Nodes nodes = Nodes.in(database.autoCommit());

    @Test
    void a_chain_goes_with_its_first_row() {
        nodes.insert(Node.of(0));
        for (long i = 1; i < 5_000; i++) {
            nodes.insert(Node.of(i).under(i - 1));
        }
        nodes.insert(Node.of(9_999));
        assertThat(nodes.deleteById(0L)).isTrue();
        assertThat(nodes.all().map(Node::id)).containsExactly(9_999L);
    }

    @Test
    void a_cycle_goes_with_any_of_its_rows() {
        nodes.insertAll(
                List.of(Node.of(1).under(3), Node.of(2).under(1), Node.of(3).under(2), Node.of(4)));
        nodes.deleteById(2L);
        assertThat(nodes.all().map(Node::id)).containsExactly(4L);
    }

    @Test
    void a_row_may_refer_to_itself() {
        nodes.insert(Node.of(1).under(1).guarding(1).befriending(1));
        nodes.save(nodes.require(1L));
        assertThat(nodes.deleteById(1L)).isTrue();
        assertThat(nodes.count()).isZero();
    }

    @Test
    void rows_of_a_batch_may_refer_to_each_other_in_any_order() {
        nodes.insertAll(List.of(Node.of(1).under(2), Node.of(2).guarding(3), Node.of(3)));
        nodes.saveAll(List.of(nodes.require(3L).under(4), Node.of(4)));
        assertThat(nodes.count()).isEqualTo(4);
        assertThat(reasonOf(() -> nodes.insertAll(List.of(Node.of(5), Node.of(6).under(7)))))
                .isEqualTo(new MissingReference("parent", "7"));
        assertThat(nodes.exists(5L)).isFalse();
    }

    @Test
    void rows_that_refer_to_each_other_are_deleted_together() {
        nodes.insertAll(List.of(Node.of(1), Node.of(2).guarding(1), Node.of(3).guarding(2)));
        assertThat(reasonOf(() -> nodes.deleteById(1L))).isEqualTo(new StillReferenced("Node", "guard"));
        assertThat(reasonOf(() -> nodes.deleteAll(List.of(nodes.require(1L), nodes.require(2L)))))
                .isEqualTo(new StillReferenced("Node", "guard"));
        assertThat(nodes.count()).isEqualTo(3);
        nodes.deleteAll(List.of(nodes.require(1L), nodes.require(2L), nodes.require(3L)));
        assertThat(nodes.count()).isZero();
    }

    @Test
    void what_refers_to_a_row_that_goes_with_another_stops_the_deletion_of_both() {
        nodes.insertAll(List.of(
                Node.of(1),
                Node.of(2).under(1),
                Node.of(3).under(2),
                Node.of(4).guarding(3),
                Node.of(5).befriending(2)));
        Transaction transaction = database.begin();
        Nodes inside = Nodes.in(transaction);
        assertThat(reasonOf(() -> inside.deleteById(1L))).isEqualTo(new StillReferenced("Node", "guard"));
        assertThat(inside.count()).isEqualTo(5);
        assertThat(inside.require(5L)).isEqualTo(Node.of(5).befriending(2).inVersion(1));
        transaction.commit();
        assertThat(nodes.all().map(Node::version)).containsOnly(1L);
    }

    @Test
    void a_row_loses_its_friends_and_counts_the_changes() {
        nodes.insertAll(List.of(
                Node.of(1), Node.of(2).befriending(1), Node.of(3).befriending(1).under(1)));
        nodes.deleteById(1L);
        assertThat(nodes.all()).containsExactly(Node.of(2).inVersion(2));
    }

    @Test
    void a_batch_that_fails_in_the_middle_leaves_no_trace_in_a_transaction_that_goes_on() {
        nodes.insert(Node.of(1).named("one"));
        Transaction transaction = database.begin();
        Nodes inside = Nodes.in(transaction);
        inside.insert(Node.of(2).named("two"));
        List<Node> many = new ArrayList<>();
        for (long i = 10; i < 60; i++) {
            many.add(Node.of(i).named("n" + i));
        }
        many.add(Node.of(60).named("two"));
        assertThat(reasonOf(() -> inside.insertAll(many))).isInstanceOf(Failure.Conflict.DuplicateValue.class);
        assertThat(inside.findByName("n10")).isEmpty();
        assertThat(inside.count()).isEqualTo(2);
        assertThat(reasonOf(() -> inside.saveAll(List.of(
                        inside.require(2L).named("zwei"),
                        inside.require(1L).named("eins"),
                        Node.of(3).under(99)))))
                .isEqualTo(new MissingReference("parent", "99"));
        assertThat(inside.findByName("two").map(Node::version)).contains(1L);
        assertThat(inside.findByName("eins")).isEmpty();
        assertThat(reasonOf(() -> inside.deleteAll(List.of(inside.require(1L), inside.require(2L), Node.of(77)))))
                .isNull();
        assertThat(inside.count()).isEqualTo(2);
        transaction.commit();
        assertThat(nodes.all().map(node -> node.name().get())).containsExactly("one", "two");
    }

    @Test
    void a_batch_saves_each_row_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nodes.saveAll(List.of(Node.of(1), Node.of(1))))
                .withMessageContaining("twice");
        assertThat(nodes.count()).isZero();
    }

    @Test
    void of_two_transactions_that_refer_to_and_delete_a_row_the_first_wins() {
        nodes.insert(Node.of(1));
        Transaction refers = database.begin();
        Transaction deletes = database.begin();
        Nodes.in(refers).insert(Node.of(2).guarding(1));
        Nodes.in(deletes).deleteById(1L);
        refers.commit();
        assertThat(reasonOf(deletes::commit)).isEqualTo(new ConcurrentChange());
        assertThat(nodes.count()).isEqualTo(2);

        nodes.insert(Node.of(3));
        Transaction again = database.begin();
        Transaction faster = database.begin();
        Nodes.in(again).insert(Node.of(4).under(3));
        Nodes.in(faster).deleteById(3L);
        faster.commit();
        assertThat(reasonOf(again::commit)).isEqualTo(new ConcurrentChange());
        assertThat(nodes.count()).isEqualTo(2);
    }

    @Test
    void a_statement_notices_what_was_committed_since() {
        nodes.insertAll(List.of(Node.of(1), Node.of(2), Node.of(3)));
        Transaction late = database.begin();
        Nodes inside = Nodes.in(late);
        assertThat(inside.count()).isEqualTo(3);
        nodes.deleteById(1L);
        nodes.insert(Node.of(4).guarding(2));
        assertThat(reasonOf(() -> inside.deleteById(2L))).isEqualTo(new StillReferenced("Node", "guard"));
        assertThat(reasonOf(() -> inside.insert(Node.of(5).under(4)))).isEqualTo(new MissingReference("parent", "4"));
        assertThat(late.conflict()).isEmpty();
        assertThat(reasonOf(() -> inside.insert(Node.of(6).under(1)))).isEqualTo(new ConcurrentChange());
        assertThat(late.conflict()).isNotEmpty();
        late.rollback();

        Transaction other = database.begin();
        Nodes.in(other).count();
        nodes.insert(Node.of(7).under(3));
        assertThat(reasonOf(() -> Nodes.in(other).deleteById(3L))).isEqualTo(new ConcurrentChange());
        other.rollback();
        assertThat(nodes.deleteById(3L)).isTrue();
        assertThat(nodes.exists(7L)).isFalse();
    }

    @Test
    void no_reference_dangles_whatever_many_threads_do() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            Random random = new Random(thread);
            threads.add(Thread.ofPlatform().start(() -> changeAtRandom(random)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Vector<Node> all = Vector.ofAll(nodes.all());
        assertThat(all).isNotEmpty();
        for (Node node : all) {
            for (long target : node.parent().toVector().appendAll(node.guard()).appendAll(node.friend())) {
                assertThat(nodes.exists(target)).as("%s", node).isTrue();
            }
        }
        nodes.deleteWhere(Selection.all());
        assertThat(nodes.count()).isZero();
    }

    private void changeAtRandom(Random random) {
        for (int i = 0; i < 2_000; i++) {
            long id = random.nextInt(12);
            long other = random.nextInt(12);
            Transaction transaction = database.begin();
            Nodes inside = Nodes.in(transaction);
            try {
                Node node = inside.findById(id).getOrElse(Node.of(id));
                switch (random.nextInt(5)) {
                    case 0 -> inside.save(node.under(other));
                    case 1 -> inside.save(node.guarding(other));
                    case 2 -> inside.save(node.befriending(other));
                    case 3 -> inside.save(Node.of(id).inVersion(node.version()));
                    default -> inside.deleteById(id);
                }
                transaction.commit();
            } catch (FailureException refused) {
                assertThat(refused.failure()).isInstanceOf(Failure.Conflict.class);
            } finally {
                transaction.rollback();
            }
        }
    }

    /** Of a conflict; {@code null} of any other failure. */
    private static Failure.Conflict.@Nullable Reason reasonOf(Runnable work) {
        try {
            work.run();
        } catch (FailureException e) {
            return e.failure() instanceof Failure.Conflict conflict ? conflict.reason() : null;
        }
        throw new AssertionError("it did not fail");
    }
}
