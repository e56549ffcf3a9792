package library.lending;

import library.contracts.LoanId;

/** What concerns one loan. */
interface OfLoan {

    /** Which. */
    LoanId loanId();
}
