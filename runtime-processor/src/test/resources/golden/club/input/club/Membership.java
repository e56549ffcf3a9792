package club;

import dev.tenon.store.CompositeKey;
import dev.tenon.store.ForeignKey;
import dev.tenon.store.Lookup;
import dev.tenon.store.OnDelete;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import java.time.LocalDate;

/** Identified by two components, which refer to others. */
@StoredEntity
@CompositeKey({"teamId", "memberId"})
public record Membership(
        @ForeignKey(value = Team.class, onDelete = OnDelete.CASCADE) TeamId teamId,
        @Lookup @ForeignKey(Member.class) MemberId memberId,
        LocalDate since,
        @Version long version)
        implements MembershipWith {}
