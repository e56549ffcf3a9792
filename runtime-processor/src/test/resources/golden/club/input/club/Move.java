package club;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.transaction.Isolation;
import jakarta.validation.constraints.NotNull;

/** Handled as if it were alone; with rules and without. */
public record Move(@NotNull MemberId member, TeamId to) implements Command<Unit> {

    @Public
    @CommandHandler(isolation = Isolation.SERIALIZABLE)
    static Eff<ClubTx, Unit> handle(Move command) {
        return ClubStore.Members.require(command.member).asUnit();
    }

    /** Without rules. */
    public record All(TeamId to) implements Command<Unit> {

        @Public
        @CommandHandler(isolation = Isolation.SERIALIZABLE)
        static Eff<ClubTx, Unit> handle(All command) {
            return ClubStore.Teams.require(command.to).asUnit();
        }
    }
}
