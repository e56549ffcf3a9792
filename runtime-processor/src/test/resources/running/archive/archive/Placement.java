package archive;

import dev.tenon.store.CompositeKey;
import dev.tenon.store.ForeignKey;
import dev.tenon.store.Lookup;
import dev.tenon.store.OnDelete;
import dev.tenon.store.StoredEntity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;

/** Identified by two components that refer to others. */
@StoredEntity
@CompositeKey({"folder", "shelf"})
public record Placement(
        @ForeignKey(value = Folder.class, onDelete = OnDelete.CASCADE) FolderId folder,
        @ForeignKey(Shelf.class) ShelfId shelf,
        @Lookup @PositiveOrZero @Max(99) int place)
        implements PlacementWith {}
