package dev.tenon.testing.transcript;

import dev.tenon.platform.StepObserver;
import java.util.concurrent.ConcurrentHashMap;

/** Writes the steps of a platform into a transcript. Safe for use by several threads; what each of them does is indented for itself. */
public final class StepRecorder implements StepObserver {

    private final Transcript transcript;
    private final ConcurrentHashMap<Thread, Integer> depths = new ConcurrentHashMap<>();

    /** Writes into {@code transcript}. */
    public StepRecorder(Transcript transcript) {
        this.transcript = transcript;
    }

    /** A call of the world outside is in an effect of the same name, which is written. */
    @Override
    public Step begins(Kind kind, String name, Object... arguments) {
        if (kind == Kind.OUTSIDE) {
            return StepObserver.none().begins(kind, name);
        }
        Thread thread = Thread.currentThread();
        int depth = depths.merge(thread, 1, Integer::sum) - 1;
        Entry entry = transcript.write("", depth, name, arguments);
        return new Step() {
            @Override
            public void succeeded(Object value) {
                entry.succeeded(value);
                leave(thread);
            }

            @Override
            public void failed(String failure) {
                entry.failed(failure);
                leave(thread);
            }
        };
    }

    private void leave(Thread thread) {
        depths.computeIfPresent(thread, (same, depth) -> depth == 1 ? null : depth - 1);
    }
}
