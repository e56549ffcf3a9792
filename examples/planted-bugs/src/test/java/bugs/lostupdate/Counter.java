package bugs.lostupdate;

import dev.tenon.store.StoredEntity;

/** A number. Without a version nobody notices that it was written since it was read. */
@StoredEntity(plural = "Numbers")
record Counter(CounterId id, int value) implements CounterWith {}
