package dev.tenon.message.worker;

import dev.tenon.platform.Platform;

/** How long the handlers of a lease took, without what it costs to settle that. For one thread. */
final class HandlerTime {

    private final Platform platform;
    private long began;
    private long nanos;

    HandlerTime(Platform platform) {
        this.platform = platform;
    }

    /** Handlers begin, perhaps anew. */
    void begin() {
        began = platform.nanoTime();
    }

    /** All handlers have ended. */
    void end() {
        nanos = platform.nanoTime() - began;
    }

    long nanos() {
        return nanos;
    }
}
