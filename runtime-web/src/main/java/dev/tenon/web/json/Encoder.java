package dev.tenon.web.json;

import dev.tenon.id.TypedIdentifier;
import dev.tenon.store.Cursor;
import dev.tenon.store.Page;
import dev.tenon.store.Slice;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a value as JSON. The constants are named as those of {@link dev.tenon.web.Decoder}, and each reads what the other
 * writes. A record's encoder is a static method {@code write(JsonGenerator, T)}, referred to as {@code BookJson::write}.
 *
 * @param <T> what is written
 */
@FunctionalInterface
public interface Encoder<T> {

    /** A string. */
    Encoder<String> TEXT = JsonGenerator::writeString;

    /** {@code true} or {@code false}. */
    Encoder<Boolean> BOOLEAN = JsonGenerator::writeBoolean;

    /** A whole number. */
    Encoder<Integer> INT = JsonGenerator::writeNumber;

    /** A whole number, exact to 64 bits; JavaScript reads it exactly up to 2^53. */
    Encoder<Long> LONG = JsonGenerator::writeNumber;

    /** A whole number. */
    Encoder<Short> SHORT = JsonGenerator::writeNumber;

    /** A whole number. */
    Encoder<Byte> BYTE = (json, value) -> json.writeNumber(value.intValue());

    /** A number; one that is not finite is {@code null}, because JSON has no other word for it. */
    Encoder<Double> DOUBLE = (json, value) -> {
        if (Double.isFinite(value)) {
            json.writeNumber(value.doubleValue());
        } else {
            json.writeNull();
        }
    };

    /** A number; one that is not finite is {@code null}. */
    Encoder<Float> FLOAT = (json, value) -> {
        if (Float.isFinite(value)) {
            json.writeNumber(value.floatValue());
        } else {
            json.writeNull();
        }
    };

    /** A number with all its digits. */
    Encoder<BigDecimal> DECIMAL = JsonGenerator::writeNumber;

    /** A whole number with all its digits. */
    Encoder<BigInteger> BIG_INTEGER = JsonGenerator::writeNumber;

    /** ISO 8601 in UTC: {@code 2026-07-31T10:15:30Z}. */
    Encoder<Instant> INSTANT = asText();

    /** ISO 8601: {@code 2026-07-31}. */
    Encoder<LocalDate> LOCAL_DATE = asText();

    /** ISO 8601 without a zone: {@code 2026-07-31T10:15:30}. */
    Encoder<LocalDateTime> LOCAL_DATE_TIME = asText();

    /** ISO 8601 with its offset: {@code 2026-07-31T10:15:30+02:00}. */
    Encoder<OffsetDateTime> OFFSET_DATE_TIME = asText();

    /** ISO 8601: {@code PT15M}. */
    Encoder<Duration> DURATION = asText();

    /** 36 characters, lower case. */
    Encoder<UUID> UUID = asText();

    /** The token. */
    Encoder<Cursor> CURSOR = (json, value) -> json.writeString(value.token());

    /** Writes {@code value}, exactly one JSON value. */
    void write(JsonGenerator json, T value);

    /** Writes the property {@code name} of the object that is open. */
    default void property(JsonGenerator json, String name, T value) {
        json.writeName(name);
        write(json, value);
    }

    /** Writes the property {@code name} of the object that is open, or nothing when {@code value} is none. */
    default void optional(JsonGenerator json, String name, Option<? extends T> value) {
        for (T present : value) {
            property(json, name, present);
        }
    }

    /** A value that is written as the text its {@code toString} gives: a typed id, for one. */
    static <T> Encoder<T> asText() {
        return (json, value) -> json.writeString(value.toString());
    }

    /** A typed id that has no text form of its own: the text of its value. */
    static <T extends TypedIdentifier<?>> Encoder<T> valueAsText() {
        return (json, id) -> json.writeString(id.value().toString());
    }

    /** A constant, by its name. */
    static <E extends Enum<E>> Encoder<E> enumeration() {
        return (json, value) -> json.writeString(value.name());
    }

    /** An array: a Vavr {@code Seq}, {@code List} or {@code Set}, or any other {@code Iterable}. */
    static <T> Encoder<Iterable<T>> array(Encoder<? super T> item) {
        return (json, values) -> {
            json.writeStartArray();
            values.forEach(value -> item.write(json, value));
            json.writeEndArray();
        };
    }

    /** {@code {"items": [...], "next": "..."}}; {@code next} is left out at the end. */
    static <T> Encoder<Slice<T>> slice(Encoder<? super T> item) {
        return (json, slice) -> {
            json.writeStartObject();
            Encoder.<T>array(item).property(json, "items", slice.items());
            CURSOR.optional(json, "next", slice.next());
            json.writeEndObject();
        };
    }

    /** {@code {"items": [...], "total": 57, "number": 1, "size": 20}}. */
    static <T> Encoder<Page<T>> page(Encoder<? super T> item) {
        return (json, page) -> {
            json.writeStartObject();
            Encoder.<T>array(item).property(json, "items", page.items());
            json.writeNumberProperty("total", page.total());
            json.writeNumberProperty("number", page.number());
            json.writeNumberProperty("size", page.size());
            json.writeEndObject();
        };
    }

    /** A method reference as an encoder, so that its other methods can be called. */
    static <T> Encoder<T> of(Encoder<T> writer) {
        return writer;
    }
}
