package dev.tenon.testing.contract.library;

import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.Field;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.ListField;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Part;
import dev.tenon.store.Parts;
import dev.tenon.store.TextField;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The components of {@link Everything}, for filters and sorts. */
public final class EverythingFields {

    /** {@link Everything#code}. */
    public static final TextField<Everything> code = TextField.of("code", Everything::code);

    /** {@link Everything#flag}. */
    public static final OrderedField<Everything, Boolean> flag =
            OrderedField.of("flag", FieldType.BOOLEAN, Everything::flag);

    /** {@link Everything#tiny}. */
    public static final OrderedField<Everything, Byte> tiny = OrderedField.of("tiny", FieldType.BYTE, Everything::tiny);

    /** {@link Everything#small}. */
    public static final OrderedField<Everything, Short> small =
            OrderedField.of("small", FieldType.SHORT, Everything::small);

    /** {@link Everything#whole}. */
    public static final OrderedField<Everything, Integer> whole =
            OrderedField.of("whole", FieldType.INT, Everything::whole);

    /** {@link Everything#big}. */
    public static final OrderedField<Everything, Long> big = OrderedField.of("big", FieldType.LONG, Everything::big);

    /** {@link Everything#single}. */
    public static final OrderedField<Everything, Float> single =
            OrderedField.of("single", FieldType.FLOAT, Everything::single);

    /** {@link Everything#real}. */
    public static final OrderedField<Everything, Double> real =
            OrderedField.of("real", FieldType.DOUBLE, Everything::real);

    /** {@link Everything#amount}. */
    public static final OrderedField<Everything, BigDecimal> amount =
            OrderedField.of("amount", FieldType.DECIMAL, Everything::amount);

    /** {@link Everything#text}. */
    public static final TextField<Everything> text = TextField.of("text", Everything::text);

    /** {@link Everything#at}. */
    public static final OrderedField<Everything, Instant> at = OrderedField.of("at", FieldType.INSTANT, Everything::at);

    /** {@link Everything#day}. */
    public static final OrderedField<Everything, LocalDate> day =
            OrderedField.of("day", FieldType.LOCAL_DATE, Everything::day);

    /** {@link Everything#local}. */
    public static final OrderedField<Everything, LocalDateTime> local =
            OrderedField.of("local", FieldType.LOCAL_DATE_TIME, Everything::local);

    /** {@link Everything#zoned}. */
    public static final OrderedField<Everything, OffsetDateTime> zoned =
            OrderedField.of("zoned", FieldType.OFFSET_DATE_TIME, Everything::zoned);

    /** {@link Everything#lasted}. */
    public static final OrderedField<Everything, Duration> lasted =
            OrderedField.of("lasted", FieldType.DURATION, Everything::lasted);

    /** {@link Everything#token}. */
    public static final OrderedField<Everything, UUID> token =
            OrderedField.of("token", FieldType.UUID, Everything::token);

    /** {@link Everything#content}. */
    public static final Field<Everything, byte[]> content = Field.of("content", FieldType.BYTES, Everything::content);

    /** {@link Everything#colour}. */
    public static final OrderedField<Everything, Colour> colour =
            OrderedField.of("colour", FieldType.enumeration(Colour.class), Everything::colour);

    /** {@link Everything#author}. */
    public static final OrderedField<Everything, AuthorId> author =
            OrderedField.of("author", FieldType.id(FieldType.LONG, AuthorId::value, AuthorId::new), Everything::author);

    /** {@link Everything#maybeFlag}. */
    public static final OrderedField<Everything, Boolean> maybeFlag =
            OrderedField.optional("maybeFlag", FieldType.BOOLEAN, Everything::maybeFlag);

    /** {@link Everything#maybeTiny}. */
    public static final OrderedField<Everything, Byte> maybeTiny =
            OrderedField.optional("maybeTiny", FieldType.BYTE, Everything::maybeTiny);

    /** {@link Everything#maybeSmall}. */
    public static final OrderedField<Everything, Short> maybeSmall =
            OrderedField.optional("maybeSmall", FieldType.SHORT, Everything::maybeSmall);

    /** {@link Everything#maybeWhole}. */
    public static final OrderedField<Everything, Integer> maybeWhole =
            OrderedField.optional("maybeWhole", FieldType.INT, Everything::maybeWhole);

    /** {@link Everything#maybeBig}. */
    public static final OrderedField<Everything, Long> maybeBig =
            OrderedField.optional("maybeBig", FieldType.LONG, Everything::maybeBig);

    /** {@link Everything#maybeSingle}. */
    public static final OrderedField<Everything, Float> maybeSingle =
            OrderedField.optional("maybeSingle", FieldType.FLOAT, Everything::maybeSingle);

    /** {@link Everything#maybeReal}. */
    public static final OrderedField<Everything, Double> maybeReal =
            OrderedField.optional("maybeReal", FieldType.DOUBLE, Everything::maybeReal);

    /** {@link Everything#maybeAmount}. */
    public static final OrderedField<Everything, BigDecimal> maybeAmount =
            OrderedField.optional("maybeAmount", FieldType.DECIMAL, Everything::maybeAmount);

    /** {@link Everything#maybeText}. */
    public static final TextField<Everything> maybeText = TextField.optional("maybeText", Everything::maybeText);

    /** {@link Everything#maybeAt}. */
    public static final OrderedField<Everything, Instant> maybeAt =
            OrderedField.optional("maybeAt", FieldType.INSTANT, Everything::maybeAt);

    /** {@link Everything#maybeDay}. */
    public static final OrderedField<Everything, LocalDate> maybeDay =
            OrderedField.optional("maybeDay", FieldType.LOCAL_DATE, Everything::maybeDay);

    /** {@link Everything#maybeLocal}. */
    public static final OrderedField<Everything, LocalDateTime> maybeLocal =
            OrderedField.optional("maybeLocal", FieldType.LOCAL_DATE_TIME, Everything::maybeLocal);

    /** {@link Everything#maybeZoned}. */
    public static final OrderedField<Everything, OffsetDateTime> maybeZoned =
            OrderedField.optional("maybeZoned", FieldType.OFFSET_DATE_TIME, Everything::maybeZoned);

    /** {@link Everything#maybeLasted}. */
    public static final OrderedField<Everything, Duration> maybeLasted =
            OrderedField.optional("maybeLasted", FieldType.DURATION, Everything::maybeLasted);

    /** {@link Everything#maybeToken}. */
    public static final OrderedField<Everything, UUID> maybeToken =
            OrderedField.optional("maybeToken", FieldType.UUID, Everything::maybeToken);

    /** {@link Everything#maybeContent}. */
    public static final Field<Everything, byte[]> maybeContent =
            Field.optional("maybeContent", FieldType.BYTES, Everything::maybeContent);

    /** {@link Everything#maybeColour}. */
    public static final OrderedField<Everything, Colour> maybeColour =
            OrderedField.optional("maybeColour", FieldType.enumeration(Colour.class), Everything::maybeColour);

    /** {@link Everything#maybeAuthor}. */
    public static final OrderedField<Everything, AuthorId> maybeAuthor = OrderedField.optional(
            "maybeAuthor", FieldType.id(FieldType.LONG, AuthorId::value, AuthorId::new), Everything::maybeAuthor);

    /** {@link Everything#tags}. */
    public static final ListField<Everything, String> tags = ListField.of("tags", FieldType.TEXT, Everything::tags);

    /** {@link Everything#days}. */
    public static final ListField<Everything, LocalDate> days =
            ListField.of("days", FieldType.LOCAL_DATE, Everything::days);

    /** {@link Everything} for adapters. */
    public static final EntityType<String, Everything> ENTITY = EntityType.of(
                    "Everything",
                    KeyType.of(code),
                    (Everything row, Changes<Everything> changes) -> new Everything(
                            changes.or(code, row.code()),
                            changes.or(flag, row.flag()),
                            changes.or(tiny, row.tiny()),
                            changes.or(small, row.small()),
                            changes.or(whole, row.whole()),
                            changes.or(big, row.big()),
                            changes.or(single, row.single()),
                            changes.or(real, row.real()),
                            changes.or(amount, row.amount()),
                            changes.or(text, row.text()),
                            changes.or(at, row.at()),
                            changes.or(day, row.day()),
                            changes.or(local, row.local()),
                            changes.or(zoned, row.zoned()),
                            changes.or(lasted, row.lasted()),
                            changes.or(token, row.token()),
                            changes.or(content, row.content()),
                            changes.or(colour, row.colour()),
                            changes.or(author, row.author()),
                            changes.or(maybeFlag, row.maybeFlag()),
                            changes.or(maybeTiny, row.maybeTiny()),
                            changes.or(maybeSmall, row.maybeSmall()),
                            changes.or(maybeWhole, row.maybeWhole()),
                            changes.or(maybeBig, row.maybeBig()),
                            changes.or(maybeSingle, row.maybeSingle()),
                            changes.or(maybeReal, row.maybeReal()),
                            changes.or(maybeAmount, row.maybeAmount()),
                            changes.or(maybeText, row.maybeText()),
                            changes.or(maybeAt, row.maybeAt()),
                            changes.or(maybeDay, row.maybeDay()),
                            changes.or(maybeLocal, row.maybeLocal()),
                            changes.or(maybeZoned, row.maybeZoned()),
                            changes.or(maybeLasted, row.maybeLasted()),
                            changes.or(maybeToken, row.maybeToken()),
                            changes.or(maybeContent, row.maybeContent()),
                            changes.or(maybeColour, row.maybeColour()),
                            changes.or(maybeAuthor, row.maybeAuthor()),
                            changes.kept("address", EverythingFields::keptAddress, row.address()),
                            changes.kept(
                                    "maybeAddress", Part.option(EverythingFields::keptAddress), row.maybeAddress()),
                            changes.kept(
                                    "tags",
                                    Part.<String, Seq<String>>each(Part.of(FieldType.TEXT), Vector::ofAll),
                                    row.tags()),
                            changes.kept(
                                    "days",
                                    Part.<LocalDate, Set<LocalDate>>each(
                                            Part.of(FieldType.LOCAL_DATE), LinkedHashSet::ofAll),
                                    row.days()),
                            row.counts(),
                            changes.kept(
                                    "places",
                                    Part.<Address, Seq<Address>>each(EverythingFields::keptAddress, Vector::ofAll),
                                    row.places())))
            .fields(
                    code,
                    flag,
                    tiny,
                    small,
                    whole,
                    big,
                    single,
                    real,
                    amount,
                    text,
                    at,
                    day,
                    local,
                    zoned,
                    lasted,
                    token,
                    content,
                    colour,
                    author,
                    maybeFlag,
                    maybeTiny,
                    maybeSmall,
                    maybeWhole,
                    maybeBig,
                    maybeSingle,
                    maybeReal,
                    maybeAmount,
                    maybeText,
                    maybeAt,
                    maybeDay,
                    maybeLocal,
                    maybeZoned,
                    maybeLasted,
                    maybeToken,
                    maybeContent,
                    maybeColour,
                    maybeAuthor)
            .lookup(colour)
            .parts()
            .build();

    private EverythingFields() {}

    private static Address keptAddress(Address address, Parts parts) {
        return new Address(
                parts.kept("street", FieldType.TEXT, address.street()),
                parts.kept("zip", Part.option(Part.of(FieldType.TEXT)), address.zip()),
                address.number());
    }
}
