package shipping;

import contracts.OrderId;
import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.StoreDifferential;
import dev.tenon.testing.contract.Twins;

/**
 * Makes random operations on {@link InMemoryParcelStore} and {@link PostgresParcelStore}, whose answers must be the same. Extend it with a
 * {@link Parcel} or more to begin with.
 */
@Generated
abstract class ParcelStoreDifferential extends StoreDifferential<OrderId, Parcel> {
    /** What is stored are copies of {@code seeds} with other values in their fields. */
    protected ParcelStoreDifferential(Parcel... seeds) {
        super(ParcelFields.ENTITY, seeds);
    }

    /** What is stored before, such as what the seeds refer to: nothing unless overridden. */
    protected Eff<HasShippingStoreTx, ?> given() {
        return Eff.unit();
    }

    @Override
    protected final Twins<OrderId, Parcel> newTwins(Platform platform) {
        TestShippingTwins twins = TestShippingTwins.empty(platform);
        twins.run(platform, given().correlated(caller()));
        return twins.shippingParcels();
    }
}
