package library;

import dev.tenon.event.EventQueue;

/** What happens. */
@EventQueue(events = Happening.class) //! TEN-EV13 at @EventQueue saying no context
sealed interface Happening {

    record Added(BookId book) implements Happening {}
}
