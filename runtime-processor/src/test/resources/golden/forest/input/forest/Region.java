package forest;

import dev.tenon.store.StoredEntity;

/** What trees stand in, and go with. */
@StoredEntity
public record Region(RegionId id, String name) {}
