package dev.tenon.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.FieldError;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class PartTest {

    private final Parts parts = new Parts();

    private record Measure(String unit, BigDecimal amount, double error) {

        static Measure kept(Measure measure, Parts parts) {
            return new Measure(
                    parts.kept("unit", FieldType.TEXT, measure.unit()),
                    parts.kept("amount", FieldType.DECIMAL, measure.amount()),
                    parts.kept("error", FieldType.DOUBLE, measure.error()));
        }
    }

    private static final Part<Seq<Measure>> MEASURES = Part.<Measure, Seq<Measure>>each(Measure::kept, Vector::ofAll);

    @Test
    void a_value_inside_is_kept_as_it_would_be_as_a_component_of_its_own() {
        assertThat(parts.kept("x", FieldType.DECIMAL, new BigDecimal("1E+3"))).isEqualTo(new BigDecimal("1000"));
        assertThat(parts.kept("x", FieldType.DECIMAL, new BigDecimal("1.500"))).isEqualTo(new BigDecimal("1.500"));
        assertThat(parts.kept("x", FieldType.INSTANT, Instant.parse("2024-01-01T00:00:00.123456789Z")))
                .isEqualTo(Instant.parse("2024-01-01T00:00:00.123456Z"));
        assertThat(parts.kept("x", FieldType.OFFSET_DATE_TIME, OffsetDateTime.parse("2024-01-01T12:00:00+01:00")))
                .isEqualTo(OffsetDateTime.parse("2024-01-01T11:00:00Z"));
        assertThat(parts.flaws()).isEmpty();
    }

    @Test
    void a_negative_zero_becomes_zero_because_the_numbers_of_json_have_none() {
        assertThat(parts.kept("x", FieldType.DOUBLE, -0.0)).isEqualTo(0.0);
        assertThat(parts.kept("x", FieldType.FLOAT, -0.0f)).isEqualTo(0.0f);
        assertThat(parts.kept("x", FieldType.DOUBLE, Double.NaN)).isNaN();
    }

    @Test
    void what_is_kept_as_it_is_is_the_same_object() {
        Seq<String> words = List.of("a", "b");
        assertThat(parts.kept("words", Part.<String, Seq<String>>each(Part.of(FieldType.TEXT), Vector::ofAll), words))
                .isSameAs(words);
        Option<String> word = Option.some("a");
        assertThat(parts.kept("word", Part.option(Part.of(FieldType.TEXT)), word))
                .isSameAs(word);
    }

    @Test
    void items_that_change_make_another_collection_in_their_order() {
        Seq<Measure> kept = parts.kept(
                "measures",
                MEASURES,
                List.of(new Measure("m", new BigDecimal("2E+1"), -0.0), new Measure("s", new BigDecimal("0.10"), 0.5)));
        assertThat(kept)
                .containsExactly(
                        new Measure("m", new BigDecimal("20"), 0.0), new Measure("s", new BigDecimal("0.10"), 0.5));
        Set<BigDecimal> set = parts.kept(
                "set",
                Part.<BigDecimal, Set<BigDecimal>>each(Part.of(FieldType.DECIMAL), LinkedHashSet::ofAll),
                LinkedHashSet.of(new BigDecimal("1E+1"), new BigDecimal("10")));
        assertThat(set).containsExactly(new BigDecimal("10"));
    }

    @Test
    void every_flaw_has_the_path_to_it() {
        parts.kept(
                "measures",
                Part.option(MEASURES),
                Option.some(Vector.of(
                        new Measure("m", BigDecimal.ONE, 0), new Measure("\0", new BigDecimal("1E-20000"), 0))));
        parts.kept("word", Part.option(Part.of(FieldType.TEXT)), Option.some("\ud83d"));
        assertThat(parts.flaws().map(FieldError::path))
                .containsExactly("measures[1].unit", "measures[1].amount", "word");
    }

    @Test
    @SuppressWarnings("NullAway") // what the rules refuse
    void what_is_missing_is_left_to_the_rules() {
        assertThat(parts.kept("word", FieldType.TEXT, null)).isNull();
        assertThat(parts.kept("measures", MEASURES, null)).isNull();
        assertThat(parts.kept("measures", MEASURES, List.of((Measure) null))).hasSize(1);
        assertThat(parts.flaws()).isEmpty();
    }
}
