package club;

import dev.tenon.store.CreatedAt;
import dev.tenon.store.CreatedBy;
import dev.tenon.store.ForeignKey;
import dev.tenon.store.Lookup;
import dev.tenon.store.SoftDelete;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.TenantScoped;
import dev.tenon.store.UpdatedAt;
import dev.tenon.store.Version;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** Filled by the store wherever it can, kept when deleted, and of one branch. */
@StoredEntity
@Lookup({"lastName", "bornOn"})
@Lookup(
        value = {"firstName", "lastName", "mentor"},
        unique = true)
public record Member(
        MemberId id,
        @TenantScoped BranchId branch,
        String firstName,
        String lastName,
        Option<LocalDate> bornOn,
        @Lookup(unique = true) String email,
        @Lookup @ForeignKey(Member.class) Option<MemberId> mentor,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @CreatedBy Option<String> createdBy,
        @SoftDelete Option<Instant> deletedAt,
        @Version long version)
        implements MemberWith {}
