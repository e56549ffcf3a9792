package library;

import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(BookId id, Book.State state) implements BookWith { //! TEN-LK08 at state saying can no longer be LOST

    enum State { HERE, LENT }
}
