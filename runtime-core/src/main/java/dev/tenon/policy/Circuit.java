package dev.tenon.policy;

import dev.tenon.platform.Platform;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** The states of a circuit breaker and the ways between them. Lock-free. */
final class Circuit {

    /** How a run ended. */
    enum Outcome {
        SUCCESS,
        FAILURE,
        NEITHER
    }

    /**
     * A state.
     *
     * @param generation of all passes that may still change it
     * @param until when it may be tried, by {@code nanoTime}; of a closed one without meaning
     */
    private record Phase(long generation, BreakerState state, long until) {}

    private final int threshold;
    private final Duration recovery;
    private final AtomicReference<Phase> present = new AtomicReference<>(new Phase(0, new BreakerState.Closed(0), 0));

    Circuit(int threshold, Duration recovery) {
        this.threshold = threshold;
        this.recovery = recovery;
    }

    BreakerState state() {
        return present.get().state();
    }

    /** Lets a run through or not. Each pass must come back by {@link #leave}. */
    Pass enter(Platform platform) {
        while (true) {
            Phase phase = present.get();
            switch (phase.state()) {
                case BreakerState.Closed closed -> {
                    return new Pass(true, closed, phase.generation());
                }
                case BreakerState.HalfOpen halfOpen -> {
                    return new Pass(false, halfOpen, phase.generation());
                }
                case BreakerState.Open open -> {
                    if (platform.nanoTime() - phase.until() < 0) {
                        return new Pass(false, open, phase.generation());
                    }
                    Phase trial = new Phase(phase.generation() + 1, new BreakerState.HalfOpen(), phase.until());
                    if (present.compareAndSet(phase, trial)) {
                        return new Pass(true, open, trial.generation());
                    }
                }
            }
        }
    }

    /** Takes note of how the run of a pass ended; says whether that made a difference. */
    boolean leave(Pass pass, Platform platform) {
        while (pass.isAdmitted()) {
            Phase phase = present.get();
            if (phase.generation() != pass.generation) {
                return false;
            }
            Phase next = after(phase, pass, platform);
            if (next.equals(phase)) {
                return false;
            }
            if (present.compareAndSet(phase, next)) {
                return true;
            }
        }
        return false;
    }

    private Phase after(Phase phase, Pass pass, Platform platform) {
        int failures = phase.state() instanceof BreakerState.Closed(int counted) ? counted : threshold - 1;
        return switch (pass.outcome) {
            case SUCCESS -> closed(phase);
            case FAILURE -> failures + 1 >= threshold ? opened(phase, platform) : counting(phase, failures + 1);
            case NEITHER ->
                phase.state() instanceof BreakerState.HalfOpen
                        ? new Phase(phase.generation() + 1, pass.seen(), phase.until())
                        : phase;
        };
    }

    private static Phase closed(Phase phase) {
        boolean already = phase.state() instanceof BreakerState.Closed;
        return new Phase(already ? phase.generation() : phase.generation() + 1, new BreakerState.Closed(0), 0);
    }

    private static Phase counting(Phase phase, int failures) {
        return new Phase(phase.generation(), new BreakerState.Closed(failures), 0);
    }

    private Phase opened(Phase phase, Platform platform) {
        BreakerState state = new BreakerState.Open(platform.now().plus(recovery));
        return new Phase(phase.generation() + 1, state, platform.nanoTime() + recovery.toNanos());
    }

    /** One run's way through. Belongs to one thread at a time. */
    static final class Pass {
        private final boolean admitted;
        private final BreakerState seen;
        private final long generation;
        private Outcome outcome = Outcome.NEITHER;

        private Pass(boolean admitted, BreakerState seen, long generation) {
            this.admitted = admitted;
            this.seen = seen;
            this.generation = generation;
        }

        boolean isAdmitted() {
            return admitted;
        }

        /** The state that was found. */
        BreakerState seen() {
            return seen;
        }

        void ended(Outcome end) {
            outcome = end;
        }
    }
}
