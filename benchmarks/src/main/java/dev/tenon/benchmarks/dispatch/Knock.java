package dev.tenon.benchmarks.dispatch;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;

/** Without a step. */
public record Knock(int times) implements Command<Integer> {

    @Public
    @CommandHandler
    static Eff<DoorRuntime, Integer> handle(Knock command) {
        return Eff.of(command::times);
    }
}
