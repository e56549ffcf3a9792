package dev.tenon.benchmarks.dispatch;

import dev.tenon.access.Authorize;
import dev.tenon.access.Caller;
import dev.tenon.access.Policy;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.dispatch.RateLimit;
import dev.tenon.effect.Eff;

/** By a policy, and counted. */
public record Enter(int times) implements Command<Integer> {

    @Policy
    static boolean isGuest(Caller caller) {
        return caller.hasRole("guest");
    }

    @Authorize("isGuest")
    @RateLimit
    @CommandHandler
    static Eff<DoorRuntime, Integer> handle(Enter command) {
        return Eff.of(command::times);
    }
}
