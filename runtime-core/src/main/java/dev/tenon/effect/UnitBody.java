package dev.tenon.effect;

/**
 * The code of a {@link Eff#directUnit direct} block without a result.
 *
 * @param <R> the environment that the awaited effects may use
 */
@FunctionalInterface
public interface UnitBody<R> {

    /**
     * Runs the block.
     *
     * @param run what the block awaits effects and fails with; of no use after the block has ended
     * @throws Exception as in {@link Body#run}
     */
    void run(Run<R> run) throws Exception;
}
