package dev.tenon.testing.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.TreeMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CourseTest {

    @Property
    void what_is_written_is_read(
            @ForAll long seed, @ForAll Map<@IntRange(min = 0) Integer, @IntRange(min = 1) Integer> choices) {
        assertThat(Course.parse(Course.of(seed).toString())).isEqualTo(Course.of(seed));
        var course = Course.of(seed).with(TreeMap.ofAll(choices));
        assertThat(Course.parse(course.toString())).isEqualTo(course);
    }

    @Test
    void anything_else_is_refused_with_an_example() {
        assertThatThrownBy(() -> Course.parse("7/x"))
                .hasMessageContaining("such as 42/7=1,19=3")
                .hasMessageContaining("7/x");
        assertThatThrownBy(() -> Course.parse("seven")).hasMessageContaining("'seven'");
    }

    @Test
    void known_choices_are_made_again_and_all_others_are_the_first() {
        var drawn = new Choices(Course.of(7));
        for (int i = 0; i < 50; i++) {
            drawn.pick(5);
            drawn.happens(3);
        }
        var again = new Choices(Course.of(7).with(drawn.made()));
        var once = new Choices(Course.of(7));
        for (int i = 0; i < 50; i++) {
            assertThat(again.pick(5)).isEqualTo(once.pick(5));
            assertThat(again.happens(3)).isEqualTo(once.happens(3));
        }
        assertThat(new Choices(Course.parse("7/")).pick(5)).isZero();
        assertThat(new Choices(Course.parse("7/0=9")).pick(5)).isEqualTo(4);
    }
}
