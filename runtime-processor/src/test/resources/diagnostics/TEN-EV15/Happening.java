package library;

/** What happens. */
sealed interface Happening {

    record Added(BookId book) implements Happening {}

    /** Elsewhere. */
    sealed interface Outside extends Happening {

        record Added(BookId book) implements Outside {} //! TEN-EV15 at record Added saying Happening.Outside.Added
    }
}
