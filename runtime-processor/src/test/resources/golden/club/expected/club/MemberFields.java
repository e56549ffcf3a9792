package club;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OnDelete;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;
import java.time.Instant;
import java.time.LocalDate;

/** The components of {@link Member}, for filters and sorts. */
@Generated
public final class MemberFields {
    /** {@link Member#id}. */
    public static final OrderedField<Member, MemberId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, MemberId::value, MemberId::new), Member::id);

    /** {@link Member#branch}. */
    public static final OrderedField<Member, BranchId> branch =
            OrderedField.of("branch", FieldType.id(FieldType.TEXT, BranchId::value, BranchId::new), Member::branch);

    /** {@link Member#firstName}. */
    public static final TextField<Member> firstName = TextField.of("firstName", Member::firstName);

    /** {@link Member#lastName}. */
    public static final TextField<Member> lastName = TextField.of("lastName", Member::lastName);

    /** {@link Member#bornOn}. */
    public static final OrderedField<Member, LocalDate> bornOn =
            OrderedField.optional("bornOn", FieldType.LOCAL_DATE, Member::bornOn);

    /** {@link Member#email}. */
    public static final TextField<Member> email = TextField.of("email", Member::email);

    /** {@link Member#mentor}. */
    public static final OrderedField<Member, MemberId> mentor = OrderedField.optional(
            "mentor", FieldType.id(FieldType.UUID, MemberId::value, MemberId::new), Member::mentor);

    /** {@link Member#createdAt}. */
    public static final OrderedField<Member, Instant> createdAt =
            OrderedField.of("createdAt", FieldType.INSTANT, Member::createdAt);

    /** {@link Member#updatedAt}. */
    public static final OrderedField<Member, Instant> updatedAt =
            OrderedField.of("updatedAt", FieldType.INSTANT, Member::updatedAt);

    /** {@link Member#createdBy}. */
    public static final TextField<Member> createdBy = TextField.optional("createdBy", Member::createdBy);

    /** {@link Member#deletedAt}. */
    public static final OrderedField<Member, Instant> deletedAt =
            OrderedField.optional("deletedAt", FieldType.INSTANT, Member::deletedAt);

    /** {@link Member#version}. */
    public static final OrderedField<Member, Long> version =
            OrderedField.of("version", FieldType.LONG, Member::version);

    /** {@link Member} for adapters. */
    public static final EntityType<MemberId, Member> ENTITY =
            EntityType.of("Member", KeyType.of(id), MemberFields::changed)
                    .fields(
                    id,
                    branch,
                    firstName,
                    lastName,
                    bornOn,
                    email,
                    mentor,
                    createdAt,
                    updatedAt,
                    createdBy,
                    deletedAt,
                    version)
            .version(version)
            .createdAt(createdAt)
            .updatedAt(updatedAt)
            .createdBy(createdBy)
            .softDelete(deletedAt)
            .tenant(branch)
            .unique(email)
            .lookup(mentor)
            .lookup(lastName, bornOn)
            .unique(firstName, lastName, mentor)
            .reference(mentor, () -> MemberFields.ENTITY, OnDelete.RESTRICT)
            .build();

    private MemberFields() {}

    private static Member changed(Member member, Changes<Member> changes) {
        return new Member(
                changes.or(id, member.id()),
                changes.or(branch, member.branch()),
                changes.or(firstName, member.firstName()),
                changes.or(lastName, member.lastName()),
                changes.or(bornOn, member.bornOn()),
                changes.or(email, member.email()),
                changes.or(mentor, member.mentor()),
                changes.or(createdAt, member.createdAt()),
                changes.or(updatedAt, member.updatedAt()),
                changes.or(createdBy, member.createdBy()),
                changes.or(deletedAt, member.deletedAt()),
                changes.or(version, member.version()));
    }
}
