package club.money;

import club.MemberId;
import club.Member;
import dev.tenon.store.CompositeKey;
import dev.tenon.store.CreatedBy;
import dev.tenon.store.ForeignKey;
import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.TenantScoped;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;

/** A key of every kind, a tenant in the key, a reference into another package, nested values. */
@StoredEntity(plural = "Dues")
@CompositeKey({"branch", "number", "kind", "external", "paid", "grace"})
@Lookup({"by", "environment", "after", "size"})
public record Fee(
        @TenantScoped String branch,
        int number,
        Kind kind,
        UUID external,
        boolean paid,
        Duration grace,
        BigDecimal amount,
        @CreatedBy String by,
        int environment,
        @Lookup Option<Duration> after,
        short size,
        @ForeignKey(Member.class) MemberId memberId,
        Seq<Line> lines)
        implements FeeWith {

    /** What it is for. */
    public enum Kind {
        ENTRY,
        YEAR
    }

    /** A part of it. */
    public record Line(String text, BigDecimal amount, Option<Line> part) {}
}
