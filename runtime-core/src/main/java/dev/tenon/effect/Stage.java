package dev.tenon.effect;

import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Stages;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/** Starts work of another library and waits for it. */
final class Stage<R, A> extends Leaf<R, A> {

    private static final String OPERATOR = "fromCompletionStage";

    private final Callable<? extends CompletionStage<?>> begin;

    Stage(Callable<? extends CompletionStage<?>> begin) {
        this.begin = begin;
    }

    @Override
    Object step(Evaluation c, int depth) throws Exception {
        Halt interruption = c.interruption();
        if (interruption != null) {
            return interruption;
        }
        Latch done = ((HasFibers) c.environment).platform().latch();
        CompletionStage<?> stage = begin.call();
        Nulls.checked(stage, OPERATOR);
        return Nulls.checked(Stages.await(stage, done, latch -> Waiting.at(latch, c)), OPERATOR);
    }
}
