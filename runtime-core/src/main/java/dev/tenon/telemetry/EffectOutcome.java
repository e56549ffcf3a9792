package dev.tenon.telemetry;

import java.util.Locale;

/** How an effect ended. */
public enum EffectOutcome {
    /** With a value. */
    SUCCESS,
    /** With a failure. */
    FAILURE,
    /** It was told to stop. */
    INTERRUPTED;

    /** As attributes and labels have it: {@code success}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
