package dev.tenon.store.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.store.FieldType;
import dev.tenon.store.OrderedField;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Indexes compare stored forms, filters and sorts compare values: the order must be the same. */
class PlacesTest {

    private record Sample<T>(FieldType<T> type, T left, T right) {

        int byValue() {
            return Integer.signum(type.compare(left, right));
        }

        int byPlace() {
            Places places = new Places(List.of(OrderedField.of("field", type, (Sample<T> sample) -> sample.left)));
            return Integer.signum(places.compare(type.stored(left), type.stored(right)));
        }
    }

    @Property(tries = 2000)
    void a_place_is_where_the_value_is(@ForAll("samples") Sample<?> sample) {
        assertThat(sample.byPlace()).as("%s", sample).isEqualTo(sample.byValue());
    }

    @Property
    void numbers_that_do_not_differ_have_one_place(
            @ForAll("decimals") BigDecimal left, @ForAll("decimals") BigDecimal right) {
        Assume.that(left.compareTo(right) == 0);
        assertThat(FieldType.DECIMAL.stored(left)).isEqualTo(FieldType.DECIMAL.stored(right));
    }

    @Test
    void what_is_empty_comes_last() {
        Places places =
                new Places(List.of(OrderedField.optional("field", FieldType.INT, (Option<Integer> value) -> value)));
        assertThat(places.compare(1, Places.ABSENT)).isNegative();
        assertThat(places.compare(Places.ABSENT, Integer.MAX_VALUE)).isPositive();
        assertThat(places.compare(Places.ABSENT, Places.ABSENT)).isZero();
        assertThat(places.isPartlyAbsent(Places.ABSENT)).isTrue();
        assertThat(places.isPartlyAbsent(0)).isFalse();
    }

    @Test
    void points_are_sorted_as_the_places_around_them() {
        Places places = new Places(List.of(
                OrderedField.of("first", FieldType.INT, (List<Integer> row) -> row.get(0)),
                OrderedField.of("second", FieldType.INT, (List<Integer> row) -> row.get(1))));
        List<Cut> sorted = List.of(
                Cut.START,
                Cut.before(places, 1),
                Cut.before(places, 1, 1),
                Cut.after(places, 1, 1),
                Cut.before(places, 1, 2),
                Cut.after(places, 1),
                Cut.before(places, 2),
                Cut.END);
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = 0; j < sorted.size(); j++) {
                assertThat(Integer.signum(sorted.get(i).compareTo(sorted.get(j))))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
        Object place = new Several(new Object[] {1, 1});
        assertThat(sorted.stream().map(cut -> cut.isAfter(place)))
                .containsExactly(false, false, false, true, true, true, true, true);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.of("0", "0.0", "-0.00", "1", "1.0", "10", "1e1", "-1")
                .map(BigDecimal::new);
    }

    @Provide
    Arbitrary<Sample<?>> samples() {
        return Arbitraries.oneOf(
                pairs(
                        FieldType.TEXT,
                        Arbitraries.of("", "a", "A", "ab", "b", "é", "\uFFFD", "\uD83D\uDE00", "\uD800\uDC00x")),
                pairs(FieldType.UUID, Arbitraries.of(new UUID(-1, 0), new UUID(1, -1), new UUID(1, 1), new UUID(0, 0))),
                pairs(FieldType.BYTES, Arbitraries.bytes().array(byte[].class).ofMaxSize(3)),
                pairs(FieldType.DECIMAL, decimals()),
                pairs(FieldType.DOUBLE, Arbitraries.of(0.0, -0.0, 1.0, Double.NaN, Double.NEGATIVE_INFINITY)),
                pairs(FieldType.FLOAT, Arbitraries.of(0.0f, -0.0f, 1.0f, Float.NaN, Float.MAX_VALUE)),
                pairs(FieldType.LONG, Arbitraries.longs()),
                pairs(FieldType.INT, Arbitraries.integers()),
                pairs(FieldType.SHORT, Arbitraries.shorts()),
                pairs(FieldType.BYTE, Arbitraries.bytes()),
                pairs(FieldType.BOOLEAN, Arbitraries.of(true, false)),
                pairs(FieldType.INSTANT, Arbitraries.longs().between(-9, 9).map(Instant::ofEpochSecond)),
                pairs(FieldType.LOCAL_DATE, Arbitraries.longs().between(-9, 9).map(LocalDate::ofEpochDay)),
                pairs(
                        FieldType.LOCAL_DATE_TIME,
                        Arbitraries.integers().between(0, 5).map(second -> LocalDateTime.of(2000, 1, 1, 1, 1, second))),
                pairs(
                        FieldType.OFFSET_DATE_TIME,
                        Arbitraries.of("2000-01-01T12:00:00Z", "2000-01-01T13:00:00+01:00", "2000-01-01T12:00:01Z")
                                .map(OffsetDateTime::parse)));
    }

    private static <T> Arbitrary<Sample<?>> pairs(FieldType<T> type, Arbitrary<T> values) {
        return values.tuple2().map(pair -> new Sample<>(type, pair.get1(), pair.get2()));
    }
}
