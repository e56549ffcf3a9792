package forest;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.OnDelete;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.UpdatedAt;
import dev.tenon.store.Version;
import io.vavr.control.Option;
import java.time.Instant;

/** It refers to itself, and to nothing when that is deleted. */
@StoredEntity
public record Trail(
        TrailId id,
        @ForeignKey(value = Trail.class, onDelete = OnDelete.SET_NULL) Option<TrailId> after,
        @UpdatedAt Instant updatedAt,
        @Version long version) {}
