package dev.tenon.message;

import java.time.Duration;

/** What became of a delivery. */
public sealed interface Outcome {

    /** It was handled, and is gone. */
    record Done() implements Outcome {}

    /** It failed and is tried again, before the others of its key. */
    record Retry(Duration after, String error) implements Outcome {}

    /** It failed and is put aside, so that the others of its key go on. */
    record Dead(String error) implements Outcome {}

    /** It was not begun, or was interrupted by somebody who stops: it waits again, as if nothing had been. */
    record Released() implements Outcome {}

    /** {@link Done}. */
    static Outcome done() {
        return new Done();
    }

    /** {@link Released}. */
    static Outcome released() {
        return new Released();
    }
}
