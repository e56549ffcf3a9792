package forest;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.StoreDifferential;
import dev.tenon.testing.contract.Twins;

/**
 * Makes random operations on {@link InMemoryTrailStore} and {@link PostgresTrailStore}, whose answers must be the same. Extend it with a
 * {@link Trail} or more to begin with.
 */
@Generated
public abstract class TrailStoreDifferential extends StoreDifferential<TrailId, Trail> {
    /** What is stored are copies of {@code seeds} with other values in their fields. */
    protected TrailStoreDifferential(Trail... seeds) {
        super(TrailFields.ENTITY, seeds);
    }

    /** What is stored before, such as what the seeds refer to: nothing unless overridden. */
    protected Eff<HasForestStoreTx, ?> given() {
        return Eff.unit();
    }

    @Override
    protected final Twins<TrailId, Trail> newTwins(Platform platform) {
        TestForestTwins twins = TestForestTwins.empty(platform);
        twins.run(platform, given().correlated(caller()));
        return twins.forestTrails();
    }
}
