package dev.tenon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class TestPlatformTest {

    private final TestPlatform platform = new TestPlatform(42);

    @Test
    void the_same_seed_gives_the_same_ids_and_randomness() {
        var again = new TestPlatform(42);

        assertThat(ids(platform)).isEqualTo(ids(again));
        assertThat(platform.random().nextLong()).isEqualTo(again.random().nextLong());
    }

    @Test
    void another_seed_gives_others() {
        assertThat(ids(platform)).doesNotContainAnyElementsOf(ids(new TestPlatform(43)));
    }

    @Test
    void ids_are_in_order_although_the_clock_stands_still_or_goes_back() {
        var before = platform.nextUuid();
        var after = platform.nextUuid();
        platform.clock().setTo(TestClock.START.minusSeconds(60));
        var later = platform.nextUuid();

        assertThat(Stream.of(before, after, later).map(UUID::toString))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(later.version()).isEqualTo(7);
    }

    @Test
    void ids_carry_the_time_of_the_test() {
        platform.clock().advance(Duration.ofDays(1));

        assertThat(platform.nextUuid().getMostSignificantBits() >>> 16)
                .isEqualTo(TestClock.START.plus(Duration.ofDays(1)).toEpochMilli());
    }

    @Test
    void nano_time_follows_the_clock_and_never_goes_back() {
        long before = platform.nanoTime();
        platform.clock().advance(Duration.ofSeconds(3));
        assertThat(platform.nanoTime() - before).isEqualTo(3_000_000_000L);

        platform.clock().setTo(TestClock.START);
        assertThat(platform.nanoTime() - before).isEqualTo(3_000_000_000L);
    }

    @Test
    void an_effect_that_sleeps_ends_when_the_test_moves_the_clock() throws InterruptedException {
        record Environment(Platform platform) implements HasFibers {}
        Eff<HasFibers, String> effect = Eff.<HasFibers, String>fork(
                        Eff.<HasFibers>sleep(Duration.ofDays(365)).as("awake"))
                .flatMap(fiber -> Eff.<HasFibers, String>suspend(() -> {
                    moveOnceAsleep();
                    return fiber.join();
                }));

        assertThat(effect.runOrThrow(new Environment(platform))).isEqualTo("awake");
    }

    private void moveOnceAsleep() {
        try {
            platform.clock().awaitSleepers(1);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        platform.clock().advance(Duration.ofDays(365));
    }

    private static List<UUID> ids(Platform platform) {
        return Stream.generate(platform::nextUuid).limit(10).toList();
    }
}
