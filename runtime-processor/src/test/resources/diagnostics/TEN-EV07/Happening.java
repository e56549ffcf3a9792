package library;

import dev.tenon.event.OrderingKey;
import io.vavr.collection.Seq;

/** What happens. */
sealed interface Happening {

    record Added(BookId book, @OrderingKey Seq<String> authors) implements Happening {} //! TEN-EV07 at authors saying Seq<String>
}
