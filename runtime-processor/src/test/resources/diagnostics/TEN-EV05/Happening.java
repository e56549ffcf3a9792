package library;

/** What happens. */
sealed interface Happening {

    record Added(String title) implements Happening {} //! TEN-EV05 at record Added saying no typed id
}
