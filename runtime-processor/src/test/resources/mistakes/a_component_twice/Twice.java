package library;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

@StoredEntity
record Twice(@Key String key, String a, String a) {} //! javac //! javac
