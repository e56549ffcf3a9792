package dev.tenon.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.RetryBudget;
import dev.tenon.effect.Schedule;
import dev.tenon.platform.HasFibers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A retry budget under a clock that the test moves. */
@Timeout(10)
class RetryBudgetTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final World world = new World();
    private int attempts;

    /** How many retries a run makes that would retry {@code most} times. */
    private int retries(RetryBudget budget, int most) {
        attempts = 0;
        Eff<HasFibers, Integer> failing = Eff.suspend(() -> {
            attempts++;
            return Eff.fail(new Failure.Unavailable("down"));
        });
        Eff.<HasFibers, Integer>retry(failing, Schedule.recurs(most))
                .<HasFibers>via(budget)
                .run(world);
        return attempts - 1;
    }

    @Test
    void the_ratio_limits_the_retries_of_many_runs_together() {
        RetryBudget budget = RetryBudget.of(0.2, 0);
        int retries = 0;
        for (int run = 0; run < 100; run++) {
            retries += retries(budget, 3);
        }
        assertThat(retries).isEqualTo(20);
    }

    @Test
    void the_rate_allows_ten_seconds_worth_at_once_and_again_ten_seconds_later() {
        RetryBudget budget = RetryBudget.of(0, 2);
        assertThat(retries(budget, 100)).isEqualTo(20);
        world.clock().advance(SECOND.multipliedBy(9));
        assertThat(retries(budget, 100)).isZero();
        world.clock().advance(SECOND);
        assertThat(retries(budget, 100)).isEqualTo(20);
        world.clock().advance(Duration.ofDays(365));
        assertThat(retries(budget, 100)).isEqualTo(20);
    }

    @Test
    void what_succeeds_earns_retries_for_what_fails() {
        RetryBudget budget = RetryBudget.of(0.5, 0);
        for (int i = 0; i < 9; i++) {
            Eff.<HasFibers, Integer>retry(Eff.pure(1), Schedule.once())
                    .<HasFibers>via(budget)
                    .run(world);
        }
        assertThat(retries(budget, 100)).isEqualTo(5);
    }

    @Test
    void arguments_out_of_range_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RetryBudget.of(-0.1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> RetryBudget.of(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> RetryBudget.of(0.1, -1));
    }
}
