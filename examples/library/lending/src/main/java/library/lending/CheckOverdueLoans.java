package library.lending;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;
import dev.tenon.store.Cursor;
import io.vavr.control.Option;
import java.time.Instant;
import library.contracts.LoanId;
import library.lending.DomainEvent.LoanOverdue;
import library.lending.LendingStore.Loans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Flags the loans that should be back, each night, and tells of each. */
@BackgroundJob(schedule = "0 2 * * *")
public record CheckOverdueLoans() {

    private static final Logger LOG = LoggerFactory.getLogger(CheckOverdueLoans.class);
    private static final int PAGE = 100;

    @JobHandler
    static Eff<LendingRuntime, Unit> handle(CheckOverdueLoans job) {
        return Eff.now().flatMap(now -> pages(now, Option.none()));
    }

    private static Eff<LendingRuntime, Unit> pages(Instant now, Option<Cursor> cursor) {
        return Loans.query()
                .where(LoanFields.returnedAt.isEmpty())
                .where(LoanFields.overdue.eq(false))
                .where(LoanFields.dueAt.lt(now))
                .orderBy(LoanFields.dueAt.asc())
                .cursor(cursor, PAGE)
                .flatMap(page -> Eff.forEach(page.items(), loan -> flagged(loan.id()))
                        .flatMap(done -> page.next().isDefined() ? pages(now, page.next()) : Eff.unit()));
    }

    /** What goes wrong with one loan does not keep the others from being flagged; it is tried again the next night. */
    private static Eff<LendingRuntime, Unit> flagged(LoanId id) {
        return LendingTx.transact(flag(id)).recover(failure -> {
            LOG.warn("Loan {} was not flagged: {}", id, failure.message());
            return Unit.UNIT;
        });
    }

    private static Eff<LendingTx, Unit> flag(LoanId id) {
        return LendingTx.directUnit(run -> {
            var loan = run.await(Loans.require(id));
            if (loan.returnedAt().isEmpty() && !loan.overdue()) {
                run.await(Loans.save(loan.withOverdue(true)));
                run.await(LendingDomainEvents.publish(new LoanOverdue(id, loan.patronId())));
            }
        });
    }
}
