package library.lending;

import dev.tenon.access.Authorize;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import library.contracts.LoanId;
import library.lending.LendingStore.Loans;

/** One loan. */
public record GetLoan(LoanId loanId) implements Query<Loan>, OfLoan {

    @Authorize("isBorrower")
    @QueryHandler
    @Get("/loans/{loanId}")
    static Eff<LendingReads, Loan> handle(GetLoan query) {
        return Loans.require(query.loanId());
    }
}
