package archive;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Every type that a component can have. */
@StoredEntity(plural = "Shelves")
public record Shelf(
        ShelfId id,
        boolean flag,
        byte tiny,
        short small,
        int whole,
        @Lookup long big,
        float single,
        double real,
        BigDecimal amount,
        @Lookup String text,
        UUID token,
        @Lookup Instant at,
        LocalDate day,
        LocalDateTime local,
        OffsetDateTime zoned,
        Duration lasted,
        byte[] content,
        @Lookup Colour colour,
        Option<Boolean> maybeFlag,
        Option<Byte> maybeTiny,
        Option<Short> maybeSmall,
        Option<Integer> maybeWhole,
        Option<Long> maybeBig,
        Option<Float> maybeSingle,
        Option<Double> maybeReal,
        Option<BigDecimal> maybeAmount,
        @Lookup Option<String> maybeText,
        Option<UUID> maybeToken,
        Option<Instant> maybeAt,
        Option<LocalDate> maybeDay,
        Option<LocalDateTime> maybeLocal,
        Option<OffsetDateTime> maybeZoned,
        Option<Duration> maybeLasted,
        Option<byte[]> maybeContent,
        Option<Colour> maybeColour,
        Option<OwnerId> maybeOwner,
        Size size,
        Option<Size> maybeSize,
        Seq<Integer> numbers,
        Set<String> words,
        Seq<Size> sizes,
        java.util.List<LocalDate> days,
        java.util.Set<Colour> colours)
        implements ShelfWith {

    /** What it is painted in. */
    public enum Colour {
        RED,
        GREEN
    }

    /** How much it holds. */
    public record Size(int width, Option<Integer> depth, Colour colour) {}
}
