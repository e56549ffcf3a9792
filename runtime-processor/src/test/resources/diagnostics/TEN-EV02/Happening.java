package library;

/** What happens. */
sealed interface Happening {

    record Added(BookId book) implements Happening {}

    final class Removed implements Happening {} //! TEN-EV02 at class Removed saying not a record
}
