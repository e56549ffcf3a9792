package archive;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.OnDelete;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.TenantScoped;
import io.vavr.control.Option;

/** Of one owner, perhaps within another one of the same owner. */
@StoredEntity(plural = "Boxes")
public record Box(
        BoxId id,
        @TenantScoped OwnerId owner,
        @ForeignKey(value = Box.class, onDelete = OnDelete.SET_NULL) Option<BoxId> within)
        implements BoxWith {}
