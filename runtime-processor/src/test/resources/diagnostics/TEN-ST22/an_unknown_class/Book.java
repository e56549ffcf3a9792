package library;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(BookId id, @ForeignKey(Autor.class) AuthorId author) implements BookWith {} //! javac saying class Autor
