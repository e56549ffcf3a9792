package library.catalog;

import contracts.AuthorId;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.control.Option;
import library.*;
import org.jspecify.annotations.NullMarked;

/** Ids of the same package, of a star import and of a class file; and its own generated interface. */
@NullMarked
@StoredEntity
public record Book(BookId id, AuthorId authorId, Option<ShelfId> shelf, @Version long version) implements BookWith {}
