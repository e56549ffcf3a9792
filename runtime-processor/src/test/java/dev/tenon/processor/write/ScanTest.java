package dev.tenon.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScanTest {

    @Test
    void parentheses_in_a_text_do_not_count() {
        assertThat(Scan.openAt("call(\"(\")")).isEqualTo(-1);
        assertThat(Scan.openAt("call(\"\\\"(\")")).isEqualTo(-1);
        assertThat(Scan.openAt("call(\"\\\\\")")).isEqualTo(-1);
    }

    @Test
    void the_last_open_parenthesis_is_found() {
        assertThat(Scan.openAt("a(b(c), d(")).isEqualTo("a(b(c), d".length());
    }

    @Test
    void commas_inside_types_and_calls_do_not_part_arguments() {
        assertThat(Scan.arguments("Map<String, Integer> a, f(b, c), \"d, e\""))
                .containsExactly("Map<String, Integer> a", "f(b, c)", "\"d, e\"");
    }

    @Test
    void a_comparison_is_no_type() {
        assertThat(Scan.arguments("a < b, c > d")).containsExactly("a < b", "c > d");
    }

    @Test
    void an_arrow_closes_no_type() {
        assertThat(Scan.arguments("x -> y, z")).containsExactly("x -> y", "z");
    }

    @Test
    void the_widest_parentheses_are_the_longest_outermost_ones() {
        Scan.Span span = Scan.widest("a(b).call(c(d), e)");

        assertThat(span).isEqualTo(new Scan.Span("a(b).call(".length(), "a(b).call(c(d), e".length()));
    }

    @Test
    void no_parentheses_have_no_width() {
        assertThat(Scan.widest("a.b().c")).isNull();
    }

    @Test
    void depth_counts_what_is_open() {
        assertThat(Scan.depthAt("a(b(c) = d)", "a(b(c)".length())).isEqualTo(1);
    }
}
