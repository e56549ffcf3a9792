package library.lending;

import library.contracts.PatronId;

/** What concerns one patron. */
interface OfPatron {

    /** Whom. */
    PatronId patronId();
}
