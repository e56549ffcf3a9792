package library.lending;

import dev.tenon.access.Authorize;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.rest.Fails;
import dev.tenon.rest.IfMatch;
import dev.tenon.rest.Post;
import dev.tenon.rest.Status;
import io.vavr.control.Option;
import java.time.Duration;
import library.contracts.LoanId;
import library.lending.LendingFailure.AlreadyReturned;
import library.lending.LendingFailure.IsOverdue;
import library.lending.LendingFailure.IsWaitedFor;
import library.lending.LendingFailure.TooManyRenewals;
import library.lending.LendingStore.Holds;
import library.lending.LendingStore.Loans;

/** Keeps a book for longer; refused when the loan changed since {@code version} was read, as when it was renewed already. */
public record RenewLoan(LoanId loanId, @IfMatch Option<Long> version) implements Command<Unit>, OfLoan {

    @Authorize("isBorrower")
    @Fails({AlreadyReturned.class, IsOverdue.class, TooManyRenewals.class, IsWaitedFor.class})
    @CommandHandler
    @Post("/loans/{loanId}/renew")
    @Status(200)
    static Eff<LendingTx, Unit> handle(RenewLoan command) {
        return LendingTx.directUnit(run -> {
            var config = run.await(LendingConfigEffects.get());
            var loan = run.await(Loans.requireVersion(command.loanId(), command.version()));
            if (loan.returnedAt().isDefined()) {
                run.fail(new AlreadyReturned(loan.id()));
            }
            var now = run.await(Eff.now());
            if (loan.dueAt().isBefore(now)) {
                run.fail(new IsOverdue(loan.id()));
            }
            if (loan.renewals() >= config.maxRenewals()) {
                run.fail(new TooManyRenewals(loan.id()));
            }
            if (run.await(Holds.findByBookIdAndStatus(loan.bookId(), Hold.Status.WAITING))
                    .exists(hold -> !hold.patronId().equals(loan.patronId()))) {
                run.fail(new IsWaitedFor(loan.bookId()));
            }
            var renewed = run.await(Loans.save(loan.withDueAt(loan.dueAt().plus(Duration.ofDays(config.loanDays())))
                    .withRenewals(loan.renewals() + 1)));
            run.await(SendDueReminder.drop(loan));
            run.await(SendDueReminder.plan(renewed, now));
        });
    }
}
