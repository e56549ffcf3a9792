package library;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(BookId id, @ForeignKey(Author.class) AuthorId authorId) implements BookWith {} //! TEN-ST22 at .class saying no @StoredEntity
