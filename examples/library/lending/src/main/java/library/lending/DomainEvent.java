package library.lending;

import dev.tenon.event.OrderingKey;
import library.contracts.BookId;
import library.contracts.LoanId;
import library.contracts.PatronId;

/** What happened in lending. Those of one patron are handled in their order. */
public sealed interface DomainEvent {

    /** A copy went home with a patron. */
    record BookBorrowed(
            LoanId loanId, BookId bookId, @OrderingKey PatronId patronId) implements DomainEvent {}

    /** It is back. */
    record BookReturned(
            LoanId loanId, BookId bookId, @OrderingKey PatronId patronId) implements DomainEvent {}

    /** It should be back. */
    record LoanOverdue(LoanId loanId, @OrderingKey PatronId patronId) implements DomainEvent {}
}
