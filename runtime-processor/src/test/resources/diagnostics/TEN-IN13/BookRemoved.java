package library;

import dev.tenon.integration.IntegrationEvent;

/** Told to nobody. */
@IntegrationEvent("catalog.book-removed") //! TEN-IN13 at @IntegrationEvent saying 'BookRemoved'
record BookRemoved(BookId book) {}
