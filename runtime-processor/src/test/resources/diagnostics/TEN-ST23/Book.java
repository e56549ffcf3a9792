package library;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(BookId id, @ForeignKey(Author.class) BookId authorId) implements BookWith {} //! TEN-ST23 at @ForeignKey saying AuthorId
