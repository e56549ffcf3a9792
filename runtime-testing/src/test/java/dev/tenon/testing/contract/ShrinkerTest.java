package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShrinkerTest {

    private static final List<Integer> MANY = IntStream.range(0, 100).boxed().toList();

    @Test
    void only_the_steps_that_are_needed_are_left() {
        Shrinker<Integer> shrinker =
                new Shrinker<>(step -> List.of(), steps -> steps.contains(3) && steps.contains(77));
        assertThat(shrinker.shrink(MANY)).containsExactly(3, 77);
    }

    @Test
    void steps_are_made_as_plain_as_they_can_be() {
        Shrinker<Integer> shrinker = new Shrinker<>(
                step -> List.of(0, step - 1), steps -> steps.stream().anyMatch(step -> step > 40));
        assertThat(shrinker.shrink(MANY)).containsExactly(41);
    }
}
