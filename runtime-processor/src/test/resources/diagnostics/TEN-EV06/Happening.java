package library;

import dev.tenon.event.OrderingKey;

/** What happens. */
sealed interface Happening {

    record Added(
            @OrderingKey BookId book,
            @OrderingKey String title) //! TEN-EV06 at title saying book, title
            implements Happening {}
}
