package dev.tenon.effect;

import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Platform;
import java.util.concurrent.CompletableFuture;

/** Runs effects on a thread of their own and hands the end to a future. */
final class RunningFuture {

    private RunningFuture() {}

    /** A future that someone else completes, such as by {@code cancel} or {@code orTimeout}, interrupts the effect. */
    static <A> CompletableFuture<A> start(Eff<?, A> eff, Object environment, int maxDepth) {
        Platform platform = environment instanceof HasPlatform has ? has.platform() : Platform.live();
        CompletableFuture<A> future = new CompletableFuture<>();
        ForkedFiber<A> fiber = ForkedFiber.start(
                "tenon-run",
                eff,
                new Evaluation(environment, maxDepth),
                new Children(),
                platform,
                result -> complete(future, result));
        CompletableFuture<A> unused = future.whenComplete((value, thrown) -> fiber.stop());
        return future;
    }

    private static <A> void complete(CompletableFuture<A> future, Object result) {
        if (result instanceof Halt halt) {
            boolean seen = future.completeExceptionally(new FailureException(halt.failure()));
            if (!seen) {
                Children.logEnd(halt);
            }
        } else {
            future.complete(Functions.typed(result));
        }
    }
}
