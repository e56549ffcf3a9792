package dev.tenon.effect;

import java.util.concurrent.CompletableFuture;

/** Something that happens at a step of a program, and whether it did. */
final class Strike {

    private final Runnable action;
    private final CompletableFuture<Unit> done = new CompletableFuture<>();
    private volatile boolean begun;

    Strike(Runnable action) {
        this.action = action;
    }

    /** The step itself does it. */
    Eff<Live, Unit> byTheStep() {
        return Eff.of(() -> {
            begun = true;
            act();
            return Unit.UNIT;
        });
    }

    /** Another thread does it, for which the step waits. */
    Eff<Live, Unit> byAnotherThread() {
        return Eff.fromCompletionStage(() -> {
            begun = true;
            Thread.ofVirtual().start(this::act);
            return done.copy();
        });
    }

    private void act() {
        action.run();
        done.complete(Unit.UNIT);
    }

    /** Whether it happened. Waits for it if it was begun. */
    boolean happened() {
        return begun && done.join() == Unit.UNIT;
    }
}
