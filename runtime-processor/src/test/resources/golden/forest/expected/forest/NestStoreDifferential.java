package forest;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.StoreDifferential;
import dev.tenon.testing.contract.Twins;

/**
 * Makes random operations on {@link InMemoryNestStore} and {@link PostgresNestStore}, whose answers must be the same. Extend it with a
 * {@link Nest} or more to begin with.
 */
@Generated
public abstract class NestStoreDifferential extends StoreDifferential<NestId, Nest> {
    /** What is stored are copies of {@code seeds} with other values in their fields. */
    protected NestStoreDifferential(Nest... seeds) {
        super(NestFields.ENTITY, seeds);
    }

    /** What is stored before, such as what the seeds refer to: nothing unless overridden. */
    protected Eff<HasForestStoreTx, ?> given() {
        return Eff.unit();
    }

    @Override
    protected final Twins<NestId, Nest> newTwins(Platform platform) {
        TestForestTwins twins = TestForestTwins.empty(platform);
        twins.run(platform, given().correlated(caller()));
        return twins.forestNests();
    }
}
