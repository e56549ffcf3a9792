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
import library.lending.LendingStore.Holds;
import library.lending.LendingStore.Patrons;

/** What a patron waits for, or did, the latest first, a slice at a time. */
public record GetPatronHolds(
        PatronId patronId,
        Option<Cursor> cursor,
        @Positive @Max(100) @Default("20") int limit) implements Query<Slice<Hold>>, OfPatron {

    @Authorize("isPatron")
    @QueryHandler
    @Get("/patrons/{patronId}/holds")
    static Eff<LendingReads, Slice<Hold>> handle(GetPatronHolds query) {
        return Patrons.require(query.patronId())
                .flatMap(patron -> Holds.query()
                        .where(HoldFields.patronId.eq(patron.id()))
                        .orderBy(HoldFields.placedAt.desc())
                        .cursor(query.cursor(), query.limit()));
    }
}
