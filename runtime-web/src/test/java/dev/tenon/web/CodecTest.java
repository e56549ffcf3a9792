package dev.tenon.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.store.Cursor;
import dev.tenon.store.Page;
import dev.tenon.store.Slice;
import dev.tenon.web.json.Encoder;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Each decoder reads what the encoder of the same name writes, and the same as the text of a parameter. */
class CodecTest {

    private enum Colour {
        RED,
        GREEN
    }

    static Stream<Arguments> values() {
        UUID uuid = UUID.fromString("018f3c5e-7a4b-7c2d-9e1f-3a5b7c9d1e2f");
        return Stream.of(
                Arguments.of(Encoder.TEXT, Decoder.TEXT, "a \"b\" \\ ü 📚 \u0000", "\"a \\\"b\\\" \\\\ ü 📚 \\u0000\""),
                Arguments.of(Encoder.BOOLEAN, Decoder.BOOLEAN, true, "true"),
                Arguments.of(Encoder.INT, Decoder.INT, Integer.MIN_VALUE, "-2147483648"),
                Arguments.of(Encoder.LONG, Decoder.LONG, Long.MAX_VALUE, "9223372036854775807"),
                Arguments.of(Encoder.SHORT, Decoder.SHORT, (short) -3, "-3"),
                Arguments.of(Encoder.BYTE, Decoder.BYTE, (byte) 127, "127"),
                Arguments.of(Encoder.DOUBLE, Decoder.DOUBLE, 0.1, "0.1"),
                Arguments.of(Encoder.FLOAT, Decoder.FLOAT, 2.5f, "2.5"),
                Arguments.of(Encoder.DECIMAL, Decoder.DECIMAL, new BigDecimal("12.50"), "12.50"),
                Arguments.of(
                        Encoder.BIG_INTEGER,
                        Decoder.BIG_INTEGER,
                        new BigInteger("123456789012345678901234567890"),
                        "123456789012345678901234567890"),
                Arguments.of(
                        Encoder.INSTANT,
                        Decoder.INSTANT,
                        Instant.parse("2026-07-31T10:15:30.000000001Z"),
                        "\"2026-07-31T10:15:30.000000001Z\""),
                Arguments.of(Encoder.LOCAL_DATE, Decoder.LOCAL_DATE, LocalDate.of(2024, 2, 29), "\"2024-02-29\""),
                Arguments.of(
                        Encoder.LOCAL_DATE_TIME,
                        Decoder.LOCAL_DATE_TIME,
                        LocalDateTime.of(2024, 2, 29, 1, 2, 3),
                        "\"2024-02-29T01:02:03\""),
                Arguments.of(
                        Encoder.OFFSET_DATE_TIME,
                        Decoder.OFFSET_DATE_TIME,
                        OffsetDateTime.parse("2024-02-29T01:02:03+02:00"),
                        "\"2024-02-29T01:02:03+02:00\""),
                Arguments.of(Encoder.DURATION, Decoder.DURATION, Duration.ofMinutes(15), "\"PT15M\""),
                Arguments.of(Encoder.UUID, Decoder.UUID, uuid, "\"018f3c5e-7a4b-7c2d-9e1f-3a5b7c9d1e2f\""),
                Arguments.of(Encoder.<Colour>enumeration(), Decoder.enumeration(Colour.class), Colour.RED, "\"RED\""));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void what_is_written_is_read(Encoder<T> encoder, Decoder<T> decoder, T value, String json) {
        assertThat(write(encoder, value)).isEqualTo(json);
        assertThat(decoded(decoder, json)).isEqualTo(value);

        String text = json.startsWith("\"") ? value.toString() : json;
        Findings findings = new Findings();
        assertThat(decoder.decode(Vector.of(text), Place.parameter(findings, "p")))
                .isEqualTo(value);
        assertThat(findings.toSeq()).isEmpty();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(Decoder.TEXT, "1", "must be a text, found a whole number"),
                Arguments.of(Decoder.TEXT, "null", "must not be null"),
                Arguments.of(Decoder.BOOLEAN, "\"true\"", "must be true or false, found a text"),
                Arguments.of(Decoder.INT, "2147483648", "must be a whole number from -2147483648 to 2147483647"),
                Arguments.of(Decoder.INT, "1.0", "must be a whole number, found a number with a fraction"),
                Arguments.of(Decoder.INT, "\"1\"", "must be a whole number, found a text"),
                Arguments.of(Decoder.BYTE, "128", "must be a whole number from -128 to 127"),
                Arguments.of(Decoder.SHORT, "-32769", "must be a whole number from -32768 to 32767"),
                Arguments.of(
                        Decoder.LONG,
                        "9223372036854775808",
                        "must be a whole number from -9223372036854775808 to 9223372036854775807"),
                Arguments.of(Decoder.DOUBLE, "1e400", "must be a number of at most 1.7e308"),
                Arguments.of(Decoder.FLOAT, "1e39", "must be a number of at most 3.4e38"),
                Arguments.of(Decoder.DECIMAL, "[]", "must be a number, found an array"),
                Arguments.of(Decoder.INSTANT, "\"2026-07-31\"", "must be an instant such as 2026-07-31T10:15:30Z"),
                Arguments.of(Decoder.LOCAL_DATE, "\"2023-02-29\"", "must be a date such as 2026-07-31"),
                Arguments.of(Decoder.DURATION, "\"15m\"", "must be a duration such as PT15M or P14D"),
                Arguments.of(
                        Decoder.UUID,
                        "\"00000000-0000-0000-0000-+00000000001\"",
                        "must be a UUID such as 018f3c5e-7a4b-7c2d-9e1f-3a5b7c9d1e2f"),
                Arguments.of(
                        Decoder.UUID,
                        "\"1-1-1-1-0000000000000000000000000001\"",
                        "must be a UUID such as 018f3c5e-7a4b-7c2d-9e1f-3a5b7c9d1e2f"),
                Arguments.of(
                        Decoder.UUID, "\"1-1-1-1-1\"", "must be a UUID such as 018f3c5e-7a4b-7c2d-9e1f-3a5b7c9d1e2f"),
                Arguments.of(
                        Decoder.enumeration(Colour.class), "\"red\"", "must be one of RED, GREEN; did you mean 'RED'?"),
                Arguments.of(Decoder.enumeration(Colour.class), "\"BLUE\"", "must be one of RED, GREEN"),
                Arguments.of(Decoder.seq(Decoder.INT), "{}", "must be an array, found an object"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_no_such_value_is_refused_with_what_was_expected(Decoder<?> decoder, String json, String said) {
        Findings findings = new Findings();
        decoder.decode(JsonBody.parse(json).get(), Place.body(findings));

        assertThat(findings.toSeq().map(Findings.Finding::detail)).containsExactly(said);
    }

    @Test
    void digits_of_other_scripts_and_signs_are_no_numbers_in_parameters() {
        for (String text : List.of("+1", "١", " 1", "1 ", "", "0x1", "1_0", "1f", "1e9999")) {
            Findings findings = new Findings();
            Decoder.DOUBLE.decode(Vector.of(text), Place.parameter(findings, "p"));
            Decoder.INT.decode(Vector.of(text), Place.parameter(findings, "p"));
            assertThat(findings.toSeq()).as(text).hasSize(2);
        }
    }

    @Test
    void collections_keep_their_order_and_a_set_takes_each_once() {
        assertThat(decoded(Decoder.seq(Decoder.INT), "[3,1,3]")).containsExactly(3, 1, 3);
        assertThat(decoded(Decoder.list(Decoder.INT), "[3,1,3]")).isEqualTo(List.of(3, 1, 3));
        assertThat(decoded(Decoder.set(Decoder.INT), "[3,1,3]")).isEqualTo(LinkedHashSet.of(3, 1));
        Decoder<java.util.List<Integer>> javaList = Decoder.seq(Decoder.INT).map(Seq::asJava);
        assertThat(decoded(javaList, "[1,2]")).isEqualTo(java.util.List.of(1, 2));
        assertThat(write(Encoder.array(Encoder.array(Encoder.INT)), List.of(List.of(1), Vector.empty())))
                .isEqualTo("[[1],[]]");
    }

    @Test
    void an_option_is_left_out_and_what_is_not_finite_is_null() {
        assertThat(new String(
                        JsonText.write(json -> {
                            json.writeStartObject();
                            Encoder.INT.optional(json, "a", Option.none());
                            Encoder.INT.optional(json, "b", Option.some(2));
                            Encoder.DOUBLE.property(json, "c", Double.NaN);
                            json.writeEndObject();
                        }),
                        StandardCharsets.UTF_8))
                .isEqualTo("{\"b\":2,\"c\":null}");
    }

    @Test
    void a_page_has_its_total_and_a_slice_the_cursor_of_the_next() {
        assertThat(write(Encoder.page(Encoder.TEXT), new Page<>(List.of("a", "b"), 7, 1, 2)))
                .isEqualTo("{\"items\":[\"a\",\"b\"],\"total\":7,\"number\":1,\"size\":2}");
        assertThat(write(Encoder.slice(Encoder.INT), new Slice<>(List.of(1), Option.some(new Cursor("abc")))))
                .isEqualTo("{\"items\":[1],\"next\":\"abc\"}");
        assertThat(write(Encoder.slice(Encoder.INT), new Slice<>(List.of(1), Option.none())))
                .isEqualTo("{\"items\":[1]}");
    }

    @Property
    void any_decimal_is_read_as_it_was_written(@ForAll BigDecimal value) {
        assertThat(decoded(Decoder.DECIMAL, write(Encoder.DECIMAL, value))).isEqualTo(value);
    }

    @Property
    void any_double_is_read_as_it_was_written(@ForAll double value) {
        assertThat(decoded(Decoder.DOUBLE, write(Encoder.DOUBLE, value))).isEqualTo(value);
    }

    @Property
    void any_unicode_text_is_read_as_it_was_written(@ForAll String value) {
        String text = Utf8.repaired(value);

        assertThat(decoded(Decoder.TEXT, write(Encoder.TEXT, text))).isEqualTo(text);
    }

    private static <T> T decoded(Decoder<T> decoder, String json) {
        Findings findings = new Findings();
        JsonNode node = JsonBody.parse(json).get();
        T value = decoder.decode(node, Place.body(findings));
        assertThat(findings.toSeq()).isEmpty();
        return value;
    }

    private static <T> String write(Encoder<T> encoder, T value) {
        return new String(JsonText.write(json -> encoder.write(json, value)), StandardCharsets.UTF_8);
    }
}
