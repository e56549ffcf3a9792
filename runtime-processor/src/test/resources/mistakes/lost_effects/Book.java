package library;

import dev.tenon.id.TypedId;
import dev.tenon.store.StoredEntity;

@TypedId(name = "BookId")
@StoredEntity(plural = "Books")
record Book(BookId id, String title) {}
