package library.lending;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.event.EventHandler;
import library.contracts.PatronId;
import library.lending.DomainEvent.BookBorrowed;
import library.lending.DomainEvent.BookReturned;
import library.lending.DomainEvent.LoanOverdue;
import library.lending.LendingStore.Patrons;

/** Counts how many books each patron has. */
final class ActiveLoans {

    private ActiveLoans() {}

    @EventHandler
    static Eff<LendingTx, Unit> count(DomainEvent event) {
        return switch (event) {
            case BookBorrowed borrowed -> add(1, borrowed.patronId());
            case BookReturned returned -> add(-1, returned.patronId());
            case LoanOverdue overdue -> Eff.unit();
        };
    }

    private static Eff<LendingTx, Unit> add(int loans, PatronId id) {
        return Patrons.require(id)
                .flatMap(patron -> Patrons.save(patron.withActiveLoans(patron.activeLoans() + loans)))
                .asUnit();
    }
}
