package dev.tenon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FieldTypeTest {

    private enum Size {
        SMALL,
        LARGE
    }

    @Property
    void text_is_compared_by_code_point(@ForAll String left, @ForAll String right) {
        assertByCodePoint(left, right);
    }

    @Property
    void halves_of_surrogate_pairs_are_code_points_too(
            @ForAll @Chars({'a', '\uD7FF', '\uD83D', '\uD83E', '\uDE00', '\uDE01', '\uE000'}) @StringLength(max = 4)
                    String left,
            @ForAll @Chars({'a', '\uD7FF', '\uD83D', '\uD83E', '\uDE00', '\uDE01', '\uE000'}) @StringLength(max = 4)
                    String right) {
        assertByCodePoint(left, right);
    }

    private static void assertByCodePoint(String left, String right) {
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        assertThat(Integer.signum(FieldType.TEXT.compare(left, right))).isEqualTo(Integer.signum(Arrays.compare(a, b)));
    }

    @Property
    void text_is_refused_that_utf8_does_not_give_back(
            @ForAll @Chars({'a', '\0', '\uD7FF', '\uD83D', '\uDE00', '\uE000'}) @StringLength(max = 6) String text) {
        boolean comesBack = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
        assertThat(FieldType.TEXT.flaw(text) == null).isEqualTo(comesBack && text.indexOf('\0') < 0);
    }

    @Test
    void text_outside_the_basic_plane_is_the_greatest() {
        assertThat(FieldType.TEXT.compare("\uFFFD", "\uD83D\uDE00")).isNegative();
        assertThat("\uFFFD".compareTo("\uD83D\uDE00")).isPositive();
        assertThat(FieldType.TEXT.compare("a", "B")).isPositive();
        assertThat(FieldType.TEXT.compare("a", "ab")).isNegative();
    }

    @Test
    void a_uuid_is_compared_as_unsigned_bytes() {
        UUID low = UUID.fromString("7fffffff-0000-0000-0000-000000000000");
        UUID high = UUID.fromString("80000000-0000-0000-0000-000000000000");
        assertThat(FieldType.UUID.compare(low, high)).isNegative();
    }

    @Test
    void numbers_are_equal_whatever_their_sign_of_zero_or_scale() {
        assertThat(FieldType.DOUBLE.compare(-0.0, 0.0)).isZero();
        assertThat(FieldType.DOUBLE.stored(-0.0)).isEqualTo(FieldType.DOUBLE.stored(0.0));
        assertThat(FieldType.DOUBLE.compare(Double.NaN, Double.POSITIVE_INFINITY))
                .isPositive();
        assertThat(FieldType.FLOAT.compare(-0.0f, 0.0f)).isZero();
        assertThat(FieldType.DECIMAL.compare(new BigDecimal("1.0"), new BigDecimal("1.00")))
                .isZero();
        assertThat(FieldType.DECIMAL.stored(new BigDecimal("1.0")))
                .isEqualTo(FieldType.DECIMAL.stored(new BigDecimal("1.00")));
    }

    @Test
    void an_instant_is_equal_in_every_offset() {
        OffsetDateTime utc = OffsetDateTime.parse("2020-01-01T12:00Z");
        OffsetDateTime paris = OffsetDateTime.parse("2020-01-01T13:00+01:00");
        assertThat(FieldType.OFFSET_DATE_TIME.compare(utc, paris)).isZero();
        assertThat(FieldType.OFFSET_DATE_TIME.stored(utc)).isEqualTo(FieldType.OFFSET_DATE_TIME.stored(paris));
    }

    @Test
    void an_enum_is_sorted_by_name() {
        FieldType<Size> type = FieldType.enumeration(Size.class);
        assertThat(type.compare(Size.SMALL, Size.LARGE)).isPositive();
        assertThat(type.column()).isEqualTo(FieldType.Column.TEXT);
        assertThat(type.stored(Size.SMALL)).isEqualTo("SMALL");
    }

    @Test
    void every_value_is_read_back_from_its_text() {
        returns(FieldType.BOOLEAN, true);
        returns(FieldType.BYTE, (byte) -3);
        returns(FieldType.SHORT, (short) -3);
        returns(FieldType.INT, Integer.MIN_VALUE);
        returns(FieldType.LONG, Long.MIN_VALUE);
        returns(FieldType.FLOAT, 0.1f);
        returns(FieldType.DOUBLE, Double.NaN);
        returns(FieldType.DECIMAL, new BigDecimal("1E+3"));
        returns(FieldType.TEXT, "any text");
        returns(FieldType.INSTANT, Instant.ofEpochSecond(1, 123456789));
        returns(FieldType.LOCAL_DATE, LocalDate.of(-44, 3, 15));
        returns(FieldType.LOCAL_DATE_TIME, LocalDateTime.of(2020, 1, 1, 0, 0));
        returns(FieldType.OFFSET_DATE_TIME, OffsetDateTime.parse("2020-01-01T13:00+01:00"));
        returns(FieldType.DURATION, Duration.ofNanos(-1));
        returns(FieldType.UUID, new UUID(1, 2));
        returns(FieldType.enumeration(Size.class), Size.LARGE);
    }

    private static <T> void returns(FieldType<T> type, T value) {
        assertThat(type.decode(type.encode(value))).isEqualTo(value);
    }
}
