package club;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.StoreDifferential;
import dev.tenon.testing.contract.Twins;

/**
 * Makes random operations on {@link InMemoryMembershipStore} and {@link PostgresMembershipStore}, whose answers must be the same. Extend it with a
 * {@link Membership} or more to begin with.
 */
@Generated
public abstract class MembershipStoreDifferential extends StoreDifferential<MembershipKey, Membership> {
    /** What is stored are copies of {@code seeds} with other values in their fields. */
    protected MembershipStoreDifferential(Membership... seeds) {
        super(MembershipFields.ENTITY, seeds);
    }

    /** What is stored before, such as what the seeds refer to: nothing unless overridden. */
    protected Eff<HasClubStoreTx, ?> given() {
        return Eff.unit();
    }

    @Override
    protected final Twins<MembershipKey, Membership> newTwins(Platform platform) {
        ClubTestsTwins twins = ClubTestsTwins.empty(platform);
        twins.run(platform, given().correlated(caller()));
        return twins.clubMemberships();
    }
}
