package dev.tenon.effect;

import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Telemetry;
import org.jspecify.annotations.Nullable;

/** Makes the spans of a run in one environment. */
final class Spans {

    /** Of an environment without telemetry. */
    static final Spans OFF = new Spans(Platform.live(), Telemetry.none());

    private final Platform platform;
    private final Telemetry telemetry;

    private Spans(Platform platform, Telemetry telemetry) {
        this.platform = platform;
        this.telemetry = telemetry;
    }

    static Spans in(@Nullable Object environment) {
        if (!(environment instanceof HasPlatform has)) {
            return OFF;
        }
        Platform platform = has.platform();
        Telemetry telemetry = platform.telemetry();
        return telemetry.isOn() ? new Spans(platform, telemetry) : OFF;
    }

    /** Starts a span below the one that is current on this thread, and makes it the current one. */
    OpenSpan start(String name) {
        return new OpenSpan(this, name);
    }

    long nanoTime() {
        return platform.nanoTime();
    }

    Telemetry telemetry() {
        return telemetry;
    }
}
