package depot;

import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import parts.BinId;

/**
 * A shelf.
 *
 * @param row counted from the door,
 *     beginning with 0
 * @param weights in kg; not finite when the scale is broken
 */
@StoredEntity
public record Shelf(
        ShelfId id,
        @Min(0) @Max(99) int row,
        @Size(max = 8) Seq<@NotBlank String> notes,
        Seq<Double> weights,
        Option<@PositiveOrZero Integer> free,
        BinId bin,
        Kind kind,
        @Version long version)
        implements ShelfWith {

    /** How it is built. */
    public enum Kind {
        OPEN,
        CLOSED
    }
}
