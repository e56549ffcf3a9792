package library;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

@StoredEntity(plural = NAMES) //! javac at NAMES
record Book(@Key String isbn) {}
