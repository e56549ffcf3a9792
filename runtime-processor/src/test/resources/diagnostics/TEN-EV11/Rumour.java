package library;

/** What is said. */
sealed interface Rumour {

    record Heard(BookId book) implements Rumour {}
}
