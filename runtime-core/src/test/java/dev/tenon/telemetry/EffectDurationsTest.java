package dev.tenon.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Platform;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long effects take, counted without OpenTelemetry. */
class EffectDurationsTest {

    private final EffectDurations durations = EffectDurations.create();
    private final Platform platform =
            Platform.live().withTelemetry(Telemetry.none().counting(durations));
    private final HasPlatform environment = () -> platform;

    @Test
    void each_effect_is_counted_by_its_name_and_how_it_ended() {
        Eff<HasPlatform, Integer> read = Eff.effect("Books.find", environment -> 1);
        Eff<HasPlatform, Integer> fails = Eff.<HasPlatform, Integer>fail(new Failure.NotFound("Book", "1"))
                .span("Books.require");

        read.run(environment);
        read.run(environment);
        fails.run(environment);

        assertThat(durations
                        .all()
                        .mapValues(counts -> counts.cumulated().last())
                        .toJavaMap())
                .containsEntry(new EffectDurations.Series("Books.find", EffectOutcome.SUCCESS), 2L)
                .containsEntry(new EffectDurations.Series("Books.require", EffectOutcome.FAILURE), 1L)
                .hasSize(2);
    }

    @Test
    void durations_fall_into_buckets_that_add_up() {
        for (long millis : new long[] {1, 5, 6, 700, 60_000}) {
            durations.add(
                    "Books.find",
                    EffectOutcome.SUCCESS,
                    Duration.ofMillis(millis).toNanos());
        }

        DurationCounts counts = durations.all().values().head();
        assertThat(counts.bounds().zip(counts.cumulated()).toJavaMap(pair -> pair))
                .containsEntry(0.0005, 0L)
                .containsEntry(0.001, 1L)
                .containsEntry(0.005, 2L)
                .containsEntry(0.01, 3L)
                .containsEntry(1.0, 4L)
                .containsEntry(10.0, 4L);
        assertThat(counts.cumulated().last()).isEqualTo(5);
        assertThat(counts.seconds()).isEqualTo(60.712);
    }

    @Test
    void of_too_many_names_the_later_ones_are_one() {
        for (int i = 0; i < 1_500; i++) {
            durations.add("find " + i, EffectOutcome.SUCCESS, 1);
        }
        durations.add("find 0", EffectOutcome.SUCCESS, 1);

        assertThat(durations.all().size()).isEqualTo(1_001);
        assertThat(count("find 0")).isEqualTo(2);
        assertThat(count(EffectDurations.OTHER)).isEqualTo(500);
    }

    private long count(String effect) {
        return durations
                .all()
                .get(new EffectDurations.Series(effect, EffectOutcome.SUCCESS))
                .get()
                .cumulated()
                .last();
    }
}
