package dev.tenon.testing.contract.library;

import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;
import java.time.Instant;

/** The components of {@link Membership}, for filters and sorts. */
public final class MembershipFields {

    /** {@link Membership#patronId}. */
    public static final OrderedField<Membership, PatronId> patronId = OrderedField.of(
            "patronId", FieldType.id(FieldType.LONG, PatronId::value, PatronId::new), Membership::patronId);

    /** {@link Membership#clubId}. */
    public static final OrderedField<Membership, ClubId> clubId =
            OrderedField.of("clubId", FieldType.id(FieldType.LONG, ClubId::value, ClubId::new), Membership::clubId);

    /** {@link Membership#leftAt}. */
    public static final OrderedField<Membership, Instant> leftAt =
            OrderedField.optional("leftAt", FieldType.INSTANT, Membership::leftAt);

    /** {@link Membership#seat}. */
    public static final OrderedField<Membership, Integer> seat =
            OrderedField.optional("seat", FieldType.INT, Membership::seat);

    /** {@link Membership#role}. */
    public static final TextField<Membership> role = TextField.of("role", Membership::role);

    /** {@link Membership} for adapters. */
    public static final EntityType<MembershipKey, Membership> ENTITY = EntityType.of(
                    "Membership",
                    KeyType.<Membership, MembershipKey>composite(Membership::key)
                            .part(patronId, MembershipKey::patronId)
                            .part(clubId, MembershipKey::clubId),
                    (Membership membership, Changes<Membership> changes) -> new Membership(
                            changes.or(patronId, membership.patronId()),
                            changes.or(clubId, membership.clubId()),
                            changes.or(leftAt, membership.leftAt()),
                            changes.or(seat, membership.seat()),
                            changes.or(role, membership.role())))
            .fields(patronId, clubId, leftAt, seat, role)
            .lookup(patronId, leftAt)
            .unique(clubId, seat)
            .build();

    private MembershipFields() {}
}
