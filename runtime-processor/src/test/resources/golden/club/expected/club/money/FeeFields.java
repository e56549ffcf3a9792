package club.money;

import club.MemberFields;
import club.MemberId;
import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OnDelete;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Part;
import dev.tenon.store.Parts;
import dev.tenon.store.TextField;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;

/** The components of {@link Fee}, for filters and sorts. */
@Generated
public final class FeeFields {
    /** {@link Fee#branch}. */
    public static final TextField<Fee> branch = TextField.of("branch", Fee::branch);

    /** {@link Fee#number}. */
    public static final OrderedField<Fee, Integer> number = OrderedField.of("number", FieldType.INT, Fee::number);

    /** {@link Fee#kind}. */
    public static final OrderedField<Fee, Fee.Kind> kind =
            OrderedField.of("kind", FieldType.enumeration(Fee.Kind.class), Fee::kind);

    /** {@link Fee#external}. */
    public static final OrderedField<Fee, UUID> external = OrderedField.of("external", FieldType.UUID, Fee::external);

    /** {@link Fee#paid}. */
    public static final OrderedField<Fee, Boolean> paid = OrderedField.of("paid", FieldType.BOOLEAN, Fee::paid);

    /** {@link Fee#grace}. */
    public static final OrderedField<Fee, Duration> grace = OrderedField.of("grace", FieldType.DURATION, Fee::grace);

    /** {@link Fee#amount}. */
    public static final OrderedField<Fee, BigDecimal> amount =
            OrderedField.of("amount", FieldType.DECIMAL, Fee::amount);

    /** {@link Fee#by}. */
    public static final TextField<Fee> by = TextField.of("by", Fee::by);

    /** {@link Fee#environment}. */
    public static final OrderedField<Fee, Integer> environment =
            OrderedField.of("environment", FieldType.INT, Fee::environment);

    /** {@link Fee#after}. */
    public static final OrderedField<Fee, Duration> after =
            OrderedField.optional("after", FieldType.DURATION, Fee::after);

    /** {@link Fee#size}. */
    public static final OrderedField<Fee, Short> size = OrderedField.of("size", FieldType.SHORT, Fee::size);

    /** {@link Fee#memberId}. */
    public static final OrderedField<Fee, MemberId> memberId =
            OrderedField.of("memberId", FieldType.id(FieldType.UUID, MemberId::value, MemberId::new), Fee::memberId);

    private static final Part<Option<Fee.Line>> FEE_LINE_PART = Part.option(FeeFields::keptFeeLine);

    private static final Part<Seq<Fee.Line>> LINES = Part.each(FeeFields::keptFeeLine, Vector::ofAll);

    /** {@link Fee} for adapters. */
    public static final EntityType<FeeKey, Fee> ENTITY = EntityType.of(
                    "Fee",
                    KeyType.<Fee, FeeKey>composite(FeeKey::of)
                            .part(branch, FeeKey::branch)
                            .part(number, FeeKey::number)
                            .part(kind, FeeKey::kind)
                            .part(external, FeeKey::external)
                            .part(paid, FeeKey::paid)
                            .part(grace, FeeKey::grace),
                    FeeFields::changed)
            .fields(
                    branch, number, kind, external, paid, grace, amount, by, environment, after, size, memberId)
            .createdBy(by)
            .tenant(branch)
            .lookup(after)
            .lookup(by, environment, after, size)
            .reference(memberId, () -> MemberFields.ENTITY, OnDelete.RESTRICT)
            .parts()
            .build();

    private FeeFields() {}

    private static Fee changed(Fee fee, Changes<Fee> changes) {
        return new Fee(
                changes.or(branch, fee.branch()),
                changes.or(number, fee.number()),
                changes.or(kind, fee.kind()),
                changes.or(external, fee.external()),
                changes.or(paid, fee.paid()),
                changes.or(grace, fee.grace()),
                changes.or(amount, fee.amount()),
                changes.or(by, fee.by()),
                changes.or(environment, fee.environment()),
                changes.or(after, fee.after()),
                changes.or(size, fee.size()),
                changes.or(memberId, fee.memberId()),
                changes.kept("lines", LINES, fee.lines()));
    }

    private static Fee.Line keptFeeLine(Fee.Line line, Parts parts) {
        return new Fee.Line(
                parts.kept("text", FieldType.TEXT, line.text()),
                parts.kept("amount", FieldType.DECIMAL, line.amount()),
                parts.kept("part", FEE_LINE_PART, line.part()));
    }
}
