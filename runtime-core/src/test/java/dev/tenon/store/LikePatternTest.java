package dev.tenon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LikePatternTest {

    @Property
    void a_pattern_matches_as_the_regular_expression_of_the_same_meaning(
            @ForAll("patterns") String pattern, @ForAll("texts") String text) {
        assertThat(LikePattern.of(pattern).matches(text))
                .isEqualTo(regex(pattern).matcher(text).matches());
    }

    @Property
    void an_escaped_text_matches_itself_and_nothing_else(@ForAll("texts") String text, @ForAll("texts") String other) {
        assertThat(LikePattern.of(LikePattern.escape(text)).matches(other)).isEqualTo(text.equals(other));
    }

    @Test
    void an_underscore_is_one_code_point_and_not_one_char() {
        assertThat(LikePattern.of("_").matches("\uD83D\uDE00")).isTrue();
        assertThat(LikePattern.of("__").matches("\uD83D\uDE00")).isFalse();
    }

    @Test
    void a_backslash_at_the_end_is_made_one_that_sql_accepts() {
        assertThat(LikePattern.of("a\\").matches("a\\")).isTrue();
        assertThat(LikePattern.of("a\\").text()).isEqualTo("a\\\\");
        assertThat(LikePattern.of("a\\\\").text()).isEqualTo("a\\\\");
    }

    @Test
    void many_wildcards_do_not_take_exponential_time() {
        assertThat(LikePattern.of("%a".repeat(30) + "b").matches("a".repeat(5_000)))
                .isFalse();
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of("a", "b", "%", "_", "\\", "\uD83D\uDE00")
                .list()
                .ofMaxSize(7)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "%", "_", "\\", "\n", "\uD83D\uDE00")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    private static Pattern regex(String pattern) {
        StringBuilder regex = new StringBuilder();
        int[] points = pattern.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            int point = points[i];
            if (point == '%') {
                regex.append(".*");
            } else if (point == '_') {
                regex.append('.');
            } else {
                int literal = point == '\\' && i + 1 < points.length ? points[++i] : point;
                regex.append(Pattern.quote(Character.toString(literal)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
