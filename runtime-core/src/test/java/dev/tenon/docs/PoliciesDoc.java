package dev.tenon.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Policy;
import dev.tenon.effect.RetryBudget;
import dev.tenon.effect.Schedule;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import dev.tenon.policy.BreakerState;
import dev.tenon.policy.Bulkhead;
import dev.tenon.policy.CircuitBreaker;
import dev.tenon.policy.RateLimiter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/policies.md}. */
class PoliciesDoc {

    private final List<String> sent = new ArrayList<>();
    private int attempts;

    private Eff<HasFibers, Unit> send(String text) {
        return Eff.suspend(() -> {
            if (++attempts % 2 == 1) {
                return Eff.fail(new Failure.Unavailable("mail server busy"));
            }
            sent.add(text);
            return Eff.unit();
        });
    }

    // snippet: smallest
    static final Schedule PATIENT = Schedule.exponential(Duration.ofMillis(10))
            .maxDelay(Duration.ofSeconds(1))
            .jittered(0.2)
            .upTo(5)
            .whileFailure(Failure::isTransient);

    Eff<HasFibers, Unit> remind(String patron) {
        return send("Dear " + patron).via(Policy.retry(PATIENT));
    }
    // end

    // snippet: nesting
    static final CircuitBreaker BREAKER = CircuitBreaker.of("mail", 5, Duration.ofSeconds(30));
    static final Bulkhead BULKHEAD = Bulkhead.of("mail", 10);
    static final RateLimiter LIMITER = RateLimiter.of("mail", 100, Duration.ofSeconds(1));

    static final Policy<HasFibers> MAIL = Policy.retry(PATIENT)
            .<HasFibers>around(BREAKER)
            .<HasFibers>around(LIMITER.waiting(Duration.ofMillis(200)))
            .around(BULKHEAD);

    Eff<HasFibers, Unit> remindCarefully(String patron) {
        return send("Dear " + patron).via(MAIL);
    }
    // end

    // snippet: budget
    static final RetryBudget BUDGET = RetryBudget.of(0.2, 10);

    Eff<HasFibers, Unit> remindAll(List<String> patrons) {
        return Eff.<HasFibers, String>forEach(patrons, this::remind).via(BUDGET);
    }
    // end

    @Test
    void reminders_are_sent_at_the_second_attempt() {
        HasFibers environment = Platform::live;
        remind("Ada").runOrThrow(environment);
        remindCarefully("Grace").runOrThrow(environment);
        remindAll(List.of("Edsger", "Tony")).runOrThrow(environment);
        assertThat(sent).containsExactly("Dear Ada", "Dear Grace", "Dear Edsger", "Dear Tony");
        assertThat(attempts).isEqualTo(8);
        assertThat(BREAKER.state()).isEqualTo(new BreakerState.Closed(0));
    }
}
