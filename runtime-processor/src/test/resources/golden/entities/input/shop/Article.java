package shop;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Has a component of every type. */
@StoredEntity
public record Article(
        ArticleId id,
        boolean active,
        byte tiny,
        short small,
        int medium,
        long large,
        float rough,
        double fine,
        Boolean boxedActive,
        Byte boxedTiny,
        Short boxedSmall,
        Integer boxedMedium,
        Long boxedLarge,
        Float boxedRough,
        Double boxedFine,
        BigDecimal price,
        String name,
        UUID external,
        Instant createdAt,
        LocalDate releasedOn,
        LocalDateTime openedAt,
        OffsetDateTime sentAt,
        Duration delivery,
        Kind kind,
        @Lookup ShelfNumber shelf,
        @Lookup(unique = true) Sku sku,
        Serial serial,
        Size size,
        Option<Boolean> perhapsActive,
        Option<Integer> perhapsMedium,
        Option<Long> perhapsLarge,
        Option<BigDecimal> perhapsPrice,
        @Lookup(unique = true) Option<String> perhapsName,
        Option<UUID> perhapsExternal,
        Option<Instant> perhapsCreatedAt,
        Option<Kind> perhapsKind,
        @Lookup Option<Sku> perhapsSku,
        Option<Size> perhapsSize,
        Seq<String> tags,
        io.vavr.collection.List<Integer> numbers,
        io.vavr.collection.Set<Kind> kinds,
        List<Sku> skus,
        Set<UUID> externals,
        Seq<Size> sizes,
        Seq<Seq<String>> table,
        Option<Seq<String>> perhapsTags,
        @Version long version)
        implements ArticleWith {

    /** An enum inside the entity. */
    public enum Kind {
        FOOD,
        TOOL
    }
}
