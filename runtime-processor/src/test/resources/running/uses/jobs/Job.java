package jobs;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;
import java.util.UUID;

/** A piece of work. */
@StoredEntity
public record Job(@Key UUID id, String name) implements JobWith {}
