package club;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.StoreDifferential;
import dev.tenon.testing.contract.Twins;

/**
 * Makes random operations on {@link InMemoryMemberStore} and {@link PostgresMemberStore}, whose answers must be the same. Extend it with a
 * {@link Member} or more to begin with.
 */
@Generated
public abstract class MemberStoreDifferential extends StoreDifferential<MemberId, Member> {
    /** What is stored are copies of {@code seeds} with other values in their fields. */
    protected MemberStoreDifferential(Member... seeds) {
        super(MemberFields.ENTITY, seeds);
    }

    /** What is stored before, such as what the seeds refer to: nothing unless overridden. */
    protected Eff<HasClubStoreTx, ?> given() {
        return Eff.unit();
    }

    @Override
    protected final Twins<MemberId, Member> newTwins(Platform platform) {
        ClubTestsTwins twins = ClubTestsTwins.empty(platform);
        twins.run(platform, given().correlated(caller()));
        return twins.clubMembers();
    }
}
