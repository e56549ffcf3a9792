package library;

import jakarta.validation.constraints.Positive;

/** The rules of what an event holds are checked where it says so. */
sealed interface CatalogEvent {

    record Sold(BookId book, Price price) implements CatalogEvent {}

    record Price(@Positive int cents) {} //! TEN-VA05 at @Positive saying 'cents' of 'Price'
}
