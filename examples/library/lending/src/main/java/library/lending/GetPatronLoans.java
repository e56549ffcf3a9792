package library.lending;

import dev.tenon.Default;
import dev.tenon.access.Authorize;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import dev.tenon.store.Cursor;
import dev.tenon.store.Slice;
import io.vavr.control.Option;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import library.contracts.PatronId;
import library.lending.LendingStore.Loans;
import library.lending.LendingStore.Patrons;

/** A patron's loans, the latest first, a slice at a time. */
public record GetPatronLoans(
        PatronId patronId,
        @Default("false") boolean activeOnly,
        Option<Cursor> cursor,
        @Positive @Max(100) @Default("20") int limit)
        implements Query<Slice<Loan>>, OfPatron {

    @Authorize("isPatron")
    @QueryHandler
    @Get("/patrons/{patronId}/loans")
    static Eff<LendingReads, Slice<Loan>> handle(GetPatronLoans query) {
        return Patrons.require(query.patronId())
                .flatMap(patron -> Loans.query()
                        .where(LoanFields.patronId.eq(patron.id()))
                        .where(Option.when(query.activeOnly(), LoanFields.returnedAt.isEmpty()))
                        .orderBy(LoanFields.borrowedAt.desc())
                        .cursor(query.cursor(), query.limit()));
    }
}
