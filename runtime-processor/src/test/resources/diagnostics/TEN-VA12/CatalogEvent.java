package library;

/** Where it can be checked. */
sealed interface CatalogEvent {

    record Happened(BookId book) implements CatalogEvent {}
}
