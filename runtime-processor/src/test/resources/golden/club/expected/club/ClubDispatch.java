package club;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.transaction.Isolation;
import dev.tenon.validation.Valid;

/** Runs the commands and queries of {@link Club}. The type of the request picks the handler. */
@Generated
public final class ClubDispatch {
    private ClubDispatch() {}

    /**
     * Runs {@link Move} by {@link Move#handle},
     * after checking its rules, in one serializable transaction.
     */
    public static <R extends HasClubTransactions> Eff<R, Unit> dispatch(Move command) {
        return Valid.require(command, MoveValidator::validate)
                .flatMap(valid -> ClubTx.transact(Isolation.SERIALIZABLE, Move.handle(valid)))
                .span("ClubDispatch.move", command);
    }

    /** {@link #dispatch(Move)} of a new one. */
    public static <R extends HasClubTransactions> Eff<R, Unit> move(MemberId member, TeamId to) {
        return dispatch(new Move(member, to));
    }

    /** Runs {@link Move.All} by {@link Move.All#handle}, in one serializable transaction. */
    public static <R extends HasClubTransactions> Eff<R, Unit> dispatch(Move.All command) {
        return Eff.suspend(() -> ClubTx.transact(Isolation.SERIALIZABLE, Move.All.handle(command)))
                .span("ClubDispatch.all", command);
    }

    /** {@link #dispatch(Move.All)} of a new one. */
    public static <R extends HasClubTransactions> Eff<R, Unit> all(TeamId to) {
        return dispatch(new Move.All(to));
    }
}
