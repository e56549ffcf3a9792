package post;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;

/** Runs the commands and queries of {@link Post}. The type of the request picks the handler. */
@Generated
public final class PostDispatch {
    private PostDispatch() {}

    /** Runs {@link Send} by {@link Send#handle}, in one transaction. */
    public static <R extends HasPostTransactions> Eff<R, Integer> dispatch(Send command) {
        return Eff.suspend(() -> PostTx.transact(Send.handle(command))).span("PostDispatch.send", command);
    }

    /** {@link #dispatch(Send)} of a new one. */
    public static <R extends HasPostTransactions> Eff<R, Integer> send(int weight) {
        return dispatch(new Send(weight));
    }
}
