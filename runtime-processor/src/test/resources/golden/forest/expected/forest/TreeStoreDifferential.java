package forest;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.StoreDifferential;
import dev.tenon.testing.contract.Twins;

/**
 * Makes random operations on {@link InMemoryTreeStore} and {@link PostgresTreeStore}, whose answers must be the same. Extend it with a
 * {@link Tree} or more to begin with.
 */
@Generated
public abstract class TreeStoreDifferential extends StoreDifferential<TreeId, Tree> {
    /** What is stored are copies of {@code seeds} with other values in their fields. */
    protected TreeStoreDifferential(Tree... seeds) {
        super(TreeFields.ENTITY, seeds);
    }

    /** What is stored before, such as what the seeds refer to: nothing unless overridden. */
    protected Eff<HasForestStoreTx, ?> given() {
        return Eff.unit();
    }

    @Override
    protected final Twins<TreeId, Tree> newTwins(Platform platform) {
        TestForestTwins twins = TestForestTwins.empty(platform);
        twins.run(platform, given().correlated(caller()));
        return twins.forestTrees();
    }
}
