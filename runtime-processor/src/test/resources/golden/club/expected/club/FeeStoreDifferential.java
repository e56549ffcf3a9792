package club;

import club.money.Fee;
import club.money.FeeFields;
import club.money.FeeKey;
import club.money.InMemoryFeeStore;
import club.money.PostgresFeeStore;
import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.StoreDifferential;
import dev.tenon.testing.contract.Twins;

/**
 * Makes random operations on {@link InMemoryFeeStore} and {@link PostgresFeeStore}, whose answers must be the same. Extend it with a
 * {@link Fee} or more to begin with.
 */
@Generated
public abstract class FeeStoreDifferential extends StoreDifferential<FeeKey, Fee> {
    /** What is stored are copies of {@code seeds} with other values in their fields. */
    protected FeeStoreDifferential(Fee... seeds) {
        super(FeeFields.ENTITY, seeds);
    }

    /** What is stored before, such as what the seeds refer to: nothing unless overridden. */
    protected Eff<HasClubStoreTx, ?> given() {
        return Eff.unit();
    }

    @Override
    protected final Twins<FeeKey, Fee> newTwins(Platform platform) {
        ClubTestsTwins twins = ClubTestsTwins.empty(platform);
        twins.run(platform, given().correlated(caller()));
        return twins.clubDues();
    }
}
