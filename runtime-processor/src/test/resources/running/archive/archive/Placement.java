package archive;

import dev.tenon.effect.FieldError;
import dev.tenon.store.CompositeKey;
import dev.tenon.store.ForeignKey;
import dev.tenon.store.Lookup;
import dev.tenon.store.OnDelete;
import dev.tenon.store.StoredEntity;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;

/** Identified by two components that refer to others. */
@StoredEntity
@CompositeKey({"folder", "shelf"})
public record Placement(
        @ForeignKey(value = Folder.class, onDelete = OnDelete.CASCADE) FolderId folder,
        @ForeignKey(Shelf.class) ShelfId shelf,
        @Lookup @PositiveOrZero @Max(99) int place)
        implements PlacementWith {

    /** A rule about two components, which no column can check. */
    static Validation<Seq<FieldError>, Placement> validate(Placement placement) {
        return placement.place() == 99 && placement.shelf().value() != 1
                ? Validation.invalid(Vector.of(new FieldError("place", "must be below 99 but on the first shelf")))
                : Validation.valid(placement);
    }
}
