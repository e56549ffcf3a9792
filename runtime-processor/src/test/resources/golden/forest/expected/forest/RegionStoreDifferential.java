package forest;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.StoreDifferential;
import dev.tenon.testing.contract.Twins;

/**
 * Makes random operations on {@link InMemoryRegionStore} and {@link PostgresRegionStore}, whose answers must be the same. Extend it with a
 * {@link Region} or more to begin with.
 */
@Generated
public abstract class RegionStoreDifferential extends StoreDifferential<RegionId, Region> {
    /** What is stored are copies of {@code seeds} with other values in their fields. */
    protected RegionStoreDifferential(Region... seeds) {
        super(RegionFields.ENTITY, seeds);
    }

    /** What is stored before, such as what the seeds refer to: nothing unless overridden. */
    protected Eff<HasForestStoreTx, ?> given() {
        return Eff.unit();
    }

    @Override
    protected final Twins<RegionId, Region> newTwins(Platform platform) {
        TestForestTwins twins = TestForestTwins.empty(platform);
        twins.run(platform, given().correlated(caller()));
        return twins.forestRegions();
    }
}
