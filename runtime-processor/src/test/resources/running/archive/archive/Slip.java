package archive;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.OnDelete;
import dev.tenon.store.SoftDelete;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.TenantScoped;
import io.vavr.control.Option;
import java.time.Instant;

/** Of one owner, in a box of the same owner; kept when it is deleted, unless its box is. */
@StoredEntity
public record Slip(
        SlipId id,
        @TenantScoped OwnerId owner,
        @ForeignKey(value = Box.class, onDelete = OnDelete.CASCADE) BoxId box,
        @SoftDelete Option<Instant> deletedAt)
        implements SlipWith {}
