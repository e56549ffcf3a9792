package library.lending;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import library.contracts.HoldId;
import library.lending.Hold.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** More holds that nobody came for than fit into one page of the job that looks for them. */
class ExpireHoldsTest {

    private static final Duration KEPT = Duration.ofMinutes(14);

    private final TestLendingRuntime lending = Desk.quiet();
    private final Desk desk = new Desk(lending);
    private final Patron ada = desk.patron("ada");

    @AfterEach
    void the_invariants_hold() {
        desk.checkInvariants();
    }

    @Test
    void the_job_lets_all_of_them_expire_the_first_time_it_runs() {
        List.range(0, 230).forEach(i -> keptAside(desk.book("Volume " + i, 1)));

        lending.clock().advance(Duration.ofMinutes(15));
        lending.runDueJobs();

        assertThat(lending.stores().holds().all()).hasSize(230).allMatch(hold -> hold.status() == Status.EXPIRED);
    }

    private void keptAside(BookStock book) {
        var now = lending.clock().now();
        lending.stores()
                .holds()
                .seed(new Hold(
                        HoldId.next().runOrThrow(lending),
                        ada.id(),
                        book.bookId(),
                        now,
                        Option.some(now.plus(KEPT)),
                        Status.READY,
                        0));
    }
}
