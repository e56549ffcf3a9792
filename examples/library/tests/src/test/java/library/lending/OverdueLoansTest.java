package library.lending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure.Unavailable;
import dev.tenon.effect.FailureException;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import library.contracts.LoanId;
import library.lending.DomainEvent.LoanOverdue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** More loans than fit into one page of the job that looks for them. */
class OverdueLoansTest {

    private final ArrayList<String> sent = new ArrayList<>();
    private final TestLendingRuntime lending = TestLendingRuntime.create().notifier((email, text) -> sent.add(email));
    private final Desk desk = new Desk(lending);

    @AfterEach
    void the_invariants_hold() {
        desk.checkInvariants();
    }

    @Test
    void each_overdue_loan_is_flagged_once_and_its_patron_told() {
        var books = List.range(0, 230).map(i -> desk.book("Volume " + i, 1));
        var patrons = books.map(book -> desk.patron("patron" + book.title()));
        patrons.zip(books)
                .forEach(pair -> LendingDispatch.borrowBook(pair._1.id(), pair._2.bookId(), Option.some(1))
                        .runOrThrow(lending));

        pass(Duration.ofDays(2));
        pass(Duration.ofDays(1));

        assertThat(lending.stores().loans().all()).hasSize(230).allMatch(Loan::overdue);
        assertThat(lending.events().published(LoanOverdue.class)).hasSize(230);
        assertThat(sent).hasSize(230).doesNotHaveDuplicates();
    }

    @Test
    void a_loan_that_cannot_be_flagged_does_not_keep_the_others_from_it() {
        var loans = List.of("ada", "bob", "cyd")
                .map(name -> LendingDispatch.borrowBook(
                                desk.patron(name).id(),
                                desk.book("Of " + name, 1).bookId(),
                                Option.some(1))
                        .runOrThrow(lending));
        var broken = loans.get(1);
        lending.stores().loans().onRequire(id -> {
            if (id.equals(broken)) {
                throw new FailureException(new Unavailable("its page of the disk cannot be read"));
            }
            return lending.stores()
                    .loans()
                    .all()
                    .find(loan -> loan.id().equals(id))
                    .get();
        });

        pass(Duration.ofDays(2));
        assertThat(overdue()).containsExactlyInAnyOrder(loans.get(0), loans.get(2));

        lending.stores().loans().reset();
        pass(Duration.ofDays(1));
        assertThat(overdue()).containsExactlyInAnyOrderElementsOf(loans);
    }

    @Test
    void the_job_flags_the_loans_and_what_it_publishes_is_told_afterwards() {
        LendingDispatch.borrowBook(desk.patron("ada").id(), desk.book("Emma", 1).bookId(), Option.some(1))
                .runOrThrow(lending);
        lending.settle();
        lending.clock().advance(Duration.ofDays(2));

        assertThat(lending.runDueJobs()).isPositive();
        assertThat(lending.stores().loans().all()).singleElement().matches(Loan::overdue);
        assertThat(sent).isEmpty();

        assertThat(lending.drain("LendingDomainEvents")).isPositive();
        assertThat(sent).containsExactly("ada@example.org");
    }

    private Seq<LoanId> overdue() {
        return lending.stores().loans().all().filter(Loan::overdue).map(Loan::id);
    }

    private void pass(Duration time) {
        lending.clock().advance(time);
        lending.settle();
    }
}
