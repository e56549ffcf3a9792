package library;

/** What happens. */
sealed interface Happening {

    record Added(BookId book) implements Happening {}
}
