package library;

/** What happens. */
sealed interface Happening {

    record Added(BookId book) implements Happening {}

    record Removed(BookId book) implements Happening {} //! TEN-EV14 at record Removed saying Eff<CatalogTx, Unit> on(Happening.Removed event)
}
