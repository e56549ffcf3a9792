package library;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.StoredEntity;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

@StoredEntity
record Book(
        BookId id,
        @ForeignKey(Author.class) Seq<AuthorId> authors, //! TEN-ST23 at @ForeignKey saying Seq<AuthorId>
        @ForeignKey(Author.class) Author author, //! TEN-ST23 at @ForeignKey saying of type Author
        @ForeignKey(Author.class) Option<AuthorId> perhaps)
        implements BookWith {}
