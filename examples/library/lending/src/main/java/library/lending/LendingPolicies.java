package library.lending;

import dev.tenon.access.Caller;
import dev.tenon.access.Policy;
import dev.tenon.effect.Eff;
import library.contracts.PatronId;
import library.lending.LendingStore.Holds;
import library.lending.LendingStore.Loans;

/** Who may do what: patrons in their own affairs, and staff in everybody's. */
final class LendingPolicies {

    private LendingPolicies() {}

    @Policy
    static boolean isPatron(Caller caller, OfPatron request) {
        return serves(caller, request.patronId());
    }

    /** Nobody is told by a refusal which loans there are. */
    @Policy
    static Eff<LendingReads, Boolean> isBorrower(Caller caller, OfLoan request) {
        return Loans.findById(request.loanId())
                .map(found -> isStaff(caller) || found.exists(loan -> serves(caller, loan.patronId())));
    }

    @Policy
    static Eff<LendingReads, Boolean> isWaiting(Caller caller, CancelHold request) {
        return Holds.findById(request.holdId())
                .map(found -> isStaff(caller) || found.exists(hold -> serves(caller, hold.patronId())));
    }

    private static boolean serves(Caller caller, PatronId patron) {
        return isStaff(caller) || caller.is(patron.toString());
    }

    private static boolean isStaff(Caller caller) {
        return caller.hasRole("staff");
    }
}
