package dev.tenon.testing.simulation;

import dev.tenon.testing.transcript.Entry;
import dev.tenon.testing.transcript.Transcript;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes down what happens, with its time, and who does it. Of the one thread that runs. */
final class Chronicle {

    /** The beginning of a line; made into text only when somebody reads it. */
    private record Where(long nanos, @Nullable Strand strand) {

        private static final double SECOND = 1e9;

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%11.6f ", nanos / SECOND) + (strand == null ? "! " : strand + ": ");
        }
    }

    private final Transcript transcript = new Transcript();
    private final Scheduler scheduler;

    Chronicle(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    Transcript transcript() {
        return transcript;
    }

    /** Something that is no step: a choice, a crash, a start. */
    void note(String text) {
        transcript.write(new Where(scheduler.nanos(), null), 0, text);
    }

    /** A step of the one who has the turn. */
    Entry step(String name, Object... arguments) {
        Strand own = scheduler.current();
        return transcript.write(new Where(scheduler.nanos(), own), own.depth, name, arguments);
    }
}
