package library;

import dev.tenon.search.Searchable;
import dev.tenon.search.Text;
import dev.tenon.store.ForeignKey;
import dev.tenon.store.OnDelete;
import dev.tenon.store.StoredEntity;

@StoredEntity
@Searchable(auto = true) //! TEN-SR14 at true saying deleted with their 'Author'
record Book(
        BookId id,
        @Text String title,
        @ForeignKey(value = Author.class, onDelete = OnDelete.CASCADE) AuthorId authorId)
        implements BookWith {}
