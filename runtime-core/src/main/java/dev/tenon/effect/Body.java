package dev.tenon.effect;

/**
 * The code of a {@link Eff#direct direct} block.
 *
 * @param <R> the environment that the awaited effects may use
 * @param <A> the result
 */
@FunctionalInterface
public interface Body<R, A> {

    /**
     * Runs the block.
     *
     * @param run what the block awaits effects and fails with; of no use after the block has ended
     * @throws Exception a {@link FailureException} is its failure, an {@link InterruptedException} is
     *     {@link Failure.Interrupted}, anything else a {@link Failure.Defect}
     */
    A run(Run<R> run) throws Exception;
}
