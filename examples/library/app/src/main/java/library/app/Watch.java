package library.app;

import dev.tenon.operations.trace.RecentTraces;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.EffectDurations;

/**
 * What operators see of what was done of late.
 *
 * @param platform keeps and counts it, if the program was asked to
 */
record Watch(RecentTraces traces, EffectDurations effects, Platform platform) {

    /** Some hundred requests. */
    private static final int SPANS = 2_000;

    static Watch of(boolean isKept) {
        var traces = RecentTraces.of(SPANS);
        var effects = EffectDurations.create();
        var live = Platform.live();
        return new Watch(
                traces,
                effects,
                isKept ? traces.on(live.withTelemetry(live.telemetry().counting(effects))) : live);
    }
}
