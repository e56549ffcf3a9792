package library.old;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

@StoredEntity //! TEN-ST13 at @StoredEntity saying package-private
record Archive(@Key String name) implements ArchiveWith {}
