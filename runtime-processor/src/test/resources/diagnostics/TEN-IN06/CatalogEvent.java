package library;

/** Something that happens. */
sealed interface CatalogEvent {

    record Added(BookId book) implements CatalogEvent {}
}
