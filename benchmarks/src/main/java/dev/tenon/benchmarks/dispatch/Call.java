package dev.tenon.benchmarks.dispatch;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** With rules on three components. */
public record Call(
        @NotBlank @Size(max = 64) String name,
        @Min(1) @Max(9) int times,
        @Size(max = 20) String tone) implements Command<Integer> {

    @Public
    @CommandHandler
    static Eff<DoorRuntime, Integer> handle(Call command) {
        return Eff.of(command::times);
    }
}
