package dev.tenon.effect;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Platform;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** Without telemetry a call of a port costs what it would cost if there were none. */
class TelemetryCostTest {

    private static final int CALLS = 1_000;
    private static final int ROUNDS = 200;
    private static final HasPlatform SILENT = Platform::live;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** The least of many rounds, so that what the compiler allocates on this thread does not count. */
    private long bytes(Eff<Object, Unit> eff, Object environment) {
        long thread = Thread.currentThread().threadId();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getThreadAllocatedBytes(thread);
            eff.runOrThrow(environment);
            least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
        }
        return least;
    }

    private static Eff<Object, Unit> many(Eff<Object, Unit> step) {
        Eff<Object, Unit> all = Eff.unit();
        for (int i = 0; i < CALLS; i++) {
            all = step.then(all);
        }
        return all;
    }

    @Test
    void calls_allocate_nothing_for_telemetry_that_is_off() {
        Eff<Object, Unit> calls = many(Eff.effect("Port.call", environment -> Unit.UNIT));
        long withoutPlatform = bytes(calls, "no platform");
        long silent = bytes(calls, SILENT);
        assertThat(silent).isLessThan(withoutPlatform + CALLS);
    }

    @Test
    void spans_allocate_nothing_when_telemetry_is_off() {
        Eff<Object, Unit> step = Eff.effect("Port.call", environment -> Unit.UNIT);
        long named = bytes(many(step.named("region")), SILENT);
        long spanned = bytes(many(step.span("region")), SILENT);
        assertThat(spanned).isLessThan(named + CALLS);
    }

    @Test
    void the_measure_sees_what_telemetry_allocates_when_it_is_on() {
        Eff<Object, Unit> calls = many(Eff.effect("Port.call", environment -> Unit.UNIT));
        assertThat(bytes(calls, new Recording())).isGreaterThan(bytes(calls, SILENT) + 100 * CALLS);
    }
}
