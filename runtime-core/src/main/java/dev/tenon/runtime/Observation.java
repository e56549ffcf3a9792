package dev.tenon.runtime;

import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Telemetry;

/**
 * What a context was told to record.
 *
 * @param spans whether there are spans
 * @param metrics whether there are metrics
 */
record Observation(boolean spans, boolean metrics) {

    /** What the platform decides. */
    static final Observation UNTOLD = new Observation(false, false);

    Observation withSpans() {
        return new Observation(true, metrics);
    }

    Observation withMetrics() {
        return new Observation(spans, true);
    }

    /** The platform, which records what was asked for; the same one when nothing was. */
    Platform of(Platform platform) {
        if (equals(UNTOLD)) {
            return platform;
        }
        Telemetry global = Telemetry.ofTheProcess();
        return platform.withTelemetry(spans && metrics ? global : spans ? global.onlySpans() : global.onlyMetrics());
    }
}
