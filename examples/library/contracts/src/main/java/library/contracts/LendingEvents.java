package library.contracts;

import dev.tenon.event.OrderingKey;
import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;

/** What lending tells others. Those of one book are in their order. */
@IntegrationEventTopic
public sealed interface LendingEvents {

    /** A copy went home with a patron. */
    @IntegrationEvent("lending.book-borrowed")
    record BookBorrowed(BookId bookId, PatronId patronId) implements LendingEvents {}

    /** It is back. */
    @IntegrationEvent("lending.book-returned")
    record BookReturned(BookId bookId, PatronId patronId) implements LendingEvents {}

    /** A copy is kept aside for a patron who has waited for it. */
    @IntegrationEvent("lending.hold-ready")
    record HoldReady(HoldId holdId, @OrderingKey BookId bookId, PatronId patronId) implements LendingEvents {}
}
