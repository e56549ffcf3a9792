package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.Stage.EMMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tenon.effect.Failure.Conflict.ConcurrentChange;
import dev.tenon.health.Health;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.Library;
import dev.tenon.transaction.Transaction;
import org.junit.jupiter.api.Test;

/** How a transaction ends, and whose it is. */
interface LifecycleLaws extends Laws {

    @Test
    default void an_ended_transaction_cannot_be_used() {
        Stage.Open committed = stage().begin();
        committed.commit();
        assertThatIllegalStateException()
                .isThrownBy(() -> committed.tx().books().findById(EMMA.id()))
                .withMessageContaining("committed");
        assertThatIllegalStateException()
                .isThrownBy(() -> committed.tx().books().insert(Book.of(4, "X", 30)));
        assertThatIllegalStateException()
                .isThrownBy(() -> committed.tx().books().list(Selection.all()));
        assertThatIllegalStateException()
                .isThrownBy(() -> committed.tx().books().deleteWhere(Selection.all()));
        assertThatIllegalStateException().isThrownBy(committed::commit);
        committed.transaction().rollback();

        Stage.Open rolledBack = stage().begin();
        rolledBack.transaction().rollback();
        rolledBack.transaction().rollback();
        assertThatIllegalStateException().isThrownBy(rolledBack::commit).withMessageContaining("rolled back");
        assertThatIllegalStateException()
                .isThrownBy(() -> rolledBack.tx().books().count());
        assertThat(books().count()).isEqualTo(3);
    }

    @Test
    default void a_failed_commit_ends_the_transaction() {
        Stage.Open second = stage().begin();
        stage().transactUnit(tx -> tx.books().save(EMMA.withVersion(1).withTitle("First")));
        Failures.maybe(() -> second.tx().books().save(EMMA.withVersion(1).withTitle("Second")));
        assertThat(Failures.reasonOf(second::commit)).isEqualTo(new ConcurrentChange());
        assertThatIllegalStateException().isThrownBy(second::commit);
        second.transaction().rollback();
    }

    @Test
    default void a_transaction_that_wrote_nothing_commits_and_has_no_conflict() {
        try (Stage.Open open = stage().begin()) {
            assertThat(open.tx().books().count()).isEqualTo(3);
            open.commit();
            assertThat(open.transaction().conflict()).isEmpty();
        }
    }

    @Test
    default void a_transaction_belongs_to_the_manager_of_all_ports() {
        Library library = stage().library();
        try (Stage.Open open = stage().begin()) {
            assertThat(open.transaction().manager()).isSameAs(library.manager());
        }
        assertThat(library.authors().manager()).isSameAs(library.manager());
        assertThat(library.notes().manager()).isSameAs(library.manager());
        assertThat(library.memberships().manager()).isSameAs(library.manager());
        assertThat(library.manager().health().status()).isEqualTo(Health.Status.UP);
    }

    @Test
    default void a_transaction_of_another_database_is_refused() {
        Transaction foreign = newStage().library().manager().begin();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage().library().books().in(foreign));
        foreign.rollback();
    }
}
