package dev.tenon.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.store.FieldType;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static final Json<Line> LINE = Json.object(
            values -> new Line(values.get(0), values.get(1), values.get(2), values.get(3)),
            Json.property("text", Json.of(FieldType.TEXT), Line::text),
            Json.property("count", Json.of(FieldType.INT), Line::count).or(7),
            Json.property("note", Json.option(Json.of(FieldType.TEXT)), Line::note),
            Json.property("extra", Json.verbatim(), Line::extra).or("null"));

    private record Line(String text, int count, Option<String> note, String extra) {}

    @Test
    void what_is_written_is_read() {
        Line line = new Line("ä \"quoted\"", -3, Option.some("x"), "{\"deep\":[1,{\"a\":null}]}");
        assertThat(LINE.encode(line)).isEqualTo("""
            {"text":"ä \\"quoted\\"","count":-3,"note":"x","extra":{"deep":[1,{"a":null}]}}\
            """);
        assertThat(LINE.decode(LINE.encode(line))).isEqualTo(line);
    }

    @Test
    void a_property_that_is_not_there_is_what_it_was_declared_to_be() {
        assertThat(LINE.decode("""
            {"text":"a"}\
            """)).isEqualTo(new Line("a", 7, Option.none(), "null"));
    }

    @Test
    void a_property_that_is_not_known_is_passed_over() {
        assertThat(LINE.decode("""
            {"later":{"x":[1,2]},"text":"a","count":1,"extra":"y","more":true}\
            """)).isEqualTo(new Line("a", 1, Option.none(), "\"y\""));
    }

    @Test
    void a_property_that_must_be_there_is_missed() {
        assertThatThrownBy(() -> LINE.decode("{}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no property 'text'");
    }

    @Test
    void what_is_no_json_of_it_is_refused() {
        Json<Vector<Integer>> numbers = Json.array(Json.of(FieldType.INT), Vector::ofAll);
        for (String wrong : new String[] {"{", "7", "[\"a\"]", "[1"}) {
            assertThatThrownBy(() -> numbers.decode(wrong)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_date_is_a_date() {
        assertThatThrownBy(() -> Json.of(FieldType.LOCAL_DATE).decode("\"soon\""))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_text_is_no_null_no_object_and_no_array() {
        for (String other : new String[] {"null", "{}", "[]"}) {
            assertThatThrownBy(() -> Json.of(FieldType.TEXT).decode(other)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void fractions_that_are_no_numbers_of_json_are_read_as_they_were_written() {
        for (double fraction : new double[] {-0.0, 0.0, 1.5e300, Double.MIN_VALUE, Double.NaN, -1 / 0.0}) {
            Json<Double> json = Json.of(FieldType.DOUBLE);
            assertThat(json.decode(json.encode(fraction))).isEqualTo(Double.valueOf(fraction));
        }
        for (float fraction : new float[] {-0.0f, 0.0f, 1.1f, Float.MIN_VALUE, Float.NaN, -1 / 0.0f}) {
            Json<Float> json = Json.of(FieldType.FLOAT);
            assertThat(json.decode(json.encode(fraction))).isEqualTo(Float.valueOf(fraction));
        }
    }

    @Test
    void the_longest_decimal_that_a_store_keeps_is_read() {
        BigDecimal longest = BigDecimal.TEN.pow(131_071).add(BigDecimal.ONE.movePointLeft(16_383));
        Json<BigDecimal> json = Json.of(FieldType.DECIMAL);
        assertThat(json.decode(json.encode(longest))).isEqualTo(longest);
    }
}
