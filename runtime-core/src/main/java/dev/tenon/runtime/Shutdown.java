package dev.tenon.runtime;

import dev.tenon.runtime.Attempt.Outcome;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;

/** Stops parts one after the other. One that does not come to an end is left behind, so that the others are stopped too. */
final class Shutdown {

    private final Grace grace;
    private boolean interrupted;

    Shutdown(Grace grace) {
        this.grace = grace;
    }

    StopReport stop(List<Hosted> parts) {
        StopReport report = StopReport.CLEAN;
        for (Hosted part : parts) {
            report = report.and(stop(part));
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return report;
    }

    private StopReport stop(Hosted part) {
        Attempt<Seq<String>> attempt =
                Attempt.start(grace.platform(), "tenon-stop-" + part.name(), () -> part.stop(grace));
        // A part that keeps to its grace needs the limit once; what is beyond is left behind.
        Outcome<Seq<String>> outcome =
                await(attempt, grace.remaining().plus(grace.interruptLimit().multipliedBy(2)));
        if (outcome instanceof Outcome.Stuck<Seq<String>>) {
            attempt.interrupt();
        }
        return switch (outcome) {
            case Outcome.Returned<Seq<String>>(Seq<String> work) ->
                new StopReport(work.map(line -> part.name() + ": " + line), List.empty());
            case Outcome.Threw<Seq<String>>(Throwable thrown) -> problem(part, thrown.toString());
            case Outcome.Stuck<Seq<String>>(String place) ->
                problem(part, "it does not come to an end; it is at " + place);
        };
    }

    /** Whoever stops a host and is interrupted waits on: there would be nobody else to let go of the rest. */
    private Outcome<Seq<String>> await(Attempt<Seq<String>> attempt, Duration limit) {
        Grace waiting = Grace.of(grace.platform(), limit, Duration.ZERO);
        while (true) {
            try {
                return attempt.await(waiting.remaining());
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
    }

    private static StopReport problem(Hosted part, String text) {
        return new StopReport(List.empty(), List.of(part.name() + ": " + text));
    }
}
