package dev.tenon.effect;

import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Platform;
import dev.tenon.platform.StepObserver;
import dev.tenon.telemetry.Correlation;
import dev.tenon.telemetry.Telemetry;
import org.jspecify.annotations.Nullable;

/** Makes the spans of a run in one environment, and lets its steps be seen. */
final class Spans {

    /** Of an environment without telemetry that nobody observes. */
    static final Spans OFF = new Spans(Platform.live(), Telemetry.none(), StepObserver.none());

    private final Platform platform;
    private final Telemetry telemetry;
    private final StepObserver observer;

    private Spans(Platform platform, Telemetry telemetry, StepObserver observer) {
        this.platform = platform;
        this.telemetry = telemetry;
        this.observer = observer;
    }

    static Spans in(@Nullable Object environment) {
        if (!(environment instanceof HasPlatform has)) {
            return OFF;
        }
        Platform platform = has.platform();
        Telemetry telemetry = platform.telemetry();
        StepObserver observer = platform.observer();
        return telemetry.isOn() || observer.isOn() ? new Spans(platform, telemetry, observer) : OFF;
    }

    /** Begins a step; its span is below the one that is current on this thread, and becomes the current one. */
    Region start(String name, Object[] arguments, Correlation correlation) {
        if (!observer.isOn()) {
            return new OpenSpan(this, name, correlation);
        }
        StepObserver.Step step = observer.begins(StepObserver.Kind.EFFECT, name, arguments);
        return new ObservedStep(step, telemetry.isOn() ? new OpenSpan(this, name, correlation) : null);
    }

    long nanoTime() {
        return platform.nanoTime();
    }

    Telemetry telemetry() {
        return telemetry;
    }
}
