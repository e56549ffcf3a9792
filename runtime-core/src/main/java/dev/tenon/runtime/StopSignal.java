package dev.tenon.runtime;

import org.jspecify.annotations.Nullable;

/** Hears the JVM being told to end, by SIGTERM or Ctrl-C. The JVM then waits until the host has stopped. For use under a lock. */
final class StopSignal {

    private final boolean listens;
    private final Runnable stop;
    private @Nullable Thread hook;

    StopSignal(boolean listens, Runnable stop) {
        this.listens = listens;
        this.stop = stop;
    }

    void listen() {
        if (listens) {
            hook = new Thread(stop, "tenon-stop");
            java.lang.Runtime.getRuntime().addShutdownHook(hook);
        }
    }

    void ignore() {
        if (hook == null || hook == Thread.currentThread()) {
            return;
        }
        try {
            java.lang.Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAnyway) {
            // The hook has been called; it finds a host that has stopped.
        }
        hook = null;
    }
}
