package library;

import dev.tenon.store.CompositeKey;
import dev.tenon.store.StoredEntity;

@StoredEntity
@CompositeKey({"id", "name"})
record Author(AuthorId id, String name) implements AuthorWith {}
