package library;

import dev.tenon.store.StoredEntity;

@StoredEntity
record Author(AuthorId id, String name) implements AuthorWith {}
