package library;

import dev.tenon.store.StoredEntity;

@StoredEntity
record Author(AuthorId id) implements AuthorWith {}
