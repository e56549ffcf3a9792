package library;

import java.util.Locale;

/** What happens. */
sealed interface Happening {

    record Added(BookId book, Locale language) implements Happening {} //! TEN-EV03 at language saying 'language' of 'Added'
}
