package dev.tenon.testing.contract;

import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.library.Library;
import dev.tenon.testing.contract.library.Membership;
import dev.tenon.testing.contract.library.MembershipFields;
import dev.tenon.testing.contract.library.MembershipKey;

/** Memory against itself: what a differential test looks like, and that the operations themselves are sound. */
class MembershipDifferentialTest extends StoreDifferential<MembershipKey, Membership> {

    MembershipDifferentialTest() {
        super(MembershipFields.ENTITY, Membership.of(1, 1), Membership.of(1, 2).withSeat(3));
    }

    @Override
    protected Twins<MembershipKey, Membership> newTwins(Platform platform) {
        return new Twins<>(
                Library.inMemory(platform).memberships(),
                Library.inMemory(platform).memberships());
    }
}
