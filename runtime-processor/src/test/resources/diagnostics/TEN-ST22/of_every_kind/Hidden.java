package library.inner;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

/** An entity that its own context can see would be public. */
@StoredEntity
public record Hidden(@Key String name) implements HiddenWith {}
