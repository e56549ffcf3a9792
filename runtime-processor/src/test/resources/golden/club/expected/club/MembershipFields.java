package club;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OnDelete;
import dev.tenon.store.OrderedField;
import java.time.LocalDate;

/** The components of {@link Membership}, for filters and sorts. */
@Generated
public final class MembershipFields {
    /** {@link Membership#teamId}. */
    public static final OrderedField<Membership, TeamId> teamId =
            OrderedField.of("teamId", FieldType.id(FieldType.UUID, TeamId::value, TeamId::new), Membership::teamId);

    /** {@link Membership#memberId}. */
    public static final OrderedField<Membership, MemberId> memberId = OrderedField.of(
            "memberId", FieldType.id(FieldType.UUID, MemberId::value, MemberId::new), Membership::memberId);

    /** {@link Membership#since}. */
    public static final OrderedField<Membership, LocalDate> since =
            OrderedField.of("since", FieldType.LOCAL_DATE, Membership::since);

    /** {@link Membership#version}. */
    public static final OrderedField<Membership, Long> version =
            OrderedField.of("version", FieldType.LONG, Membership::version);

    /** {@link Membership} for adapters. */
    public static final EntityType<MembershipKey, Membership> ENTITY = EntityType.of(
                    "Membership",
                    KeyType.<Membership, MembershipKey>composite(MembershipKey::of)
                            .part(teamId, MembershipKey::teamId)
                            .part(memberId, MembershipKey::memberId),
                    MembershipFields::changed)
            .fields(teamId, memberId, since, version)
            .version(version)
            .lookup(memberId)
            .reference(teamId, () -> TeamFields.ENTITY, OnDelete.CASCADE)
            .reference(memberId, () -> MemberFields.ENTITY, OnDelete.RESTRICT)
            .build();

    private MembershipFields() {}

    private static Membership changed(Membership membership, Changes<Membership> changes) {
        return new Membership(
                changes.or(teamId, membership.teamId()),
                changes.or(memberId, membership.memberId()),
                changes.or(since, membership.since()),
                changes.or(version, membership.version()));
    }
}
