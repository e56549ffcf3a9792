package library;

/** What happens. */
interface Happening {

    record Added(BookId book) implements Happening {}
}
