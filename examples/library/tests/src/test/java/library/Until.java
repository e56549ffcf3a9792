package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Schedule;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what happens soon, on other threads or in other processes; how long is the test's own limit. */
public final class Until {

    private Until() {}

    /** Looks again and again until {@code condition} holds. */
    public static void holds(Callable<Boolean> condition) {
        HasFibers live = Platform::live;
        Eff<HasFibers, Unit> looked = Eff.<HasFibers, Boolean>of(condition)
                .filterOrFail(holds -> holds, holds -> new Failure.Unavailable("not yet"))
                .asUnit();
        Eff.retry(looked, Schedule.spaced(Duration.ofMillis(50))).runOrThrow(live);
    }
}
