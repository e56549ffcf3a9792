package club;

import dev.tenon.Generated;

/** What identifies a {@link Membership}. */
@Generated
public record MembershipKey(TeamId teamId, MemberId memberId) {
    /** The key of {@code membership}. */
    public static MembershipKey of(Membership membership) {
        return new MembershipKey(membership.teamId(), membership.memberId());
    }
}
