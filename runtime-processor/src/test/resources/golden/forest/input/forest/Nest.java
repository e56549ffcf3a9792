package forest;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.OnDelete;
import dev.tenon.store.StoredEntity;
import io.vavr.control.Option;

/** It holds its tree, unless it goes with its region as well. */
@StoredEntity
public record Nest(
        NestId id,
        @ForeignKey(Tree.class) TreeId tree,
        @ForeignKey(value = Region.class, onDelete = OnDelete.CASCADE) Option<RegionId> region) {}
