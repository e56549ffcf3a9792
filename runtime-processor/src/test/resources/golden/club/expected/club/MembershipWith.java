package club;

import dev.tenon.Generated;
import java.time.LocalDate;

/**
 * Copies of {@link Membership} with one component changed. The record has them when it says
 * {@code implements MembershipWith}.
 */
@Generated
public interface MembershipWith {
    /** {@link Membership#teamId}. */
    TeamId teamId();

    /** {@link Membership#memberId}. */
    MemberId memberId();

    /** {@link Membership#since}. */
    LocalDate since();

    /** {@link Membership#version}. */
    long version();

    /** The same with another {@link Membership#teamId}. */
    default Membership withTeamId(TeamId teamId) {
        return new Membership(teamId, memberId(), since(), version());
    }

    /** The same with another {@link Membership#memberId}. */
    default Membership withMemberId(MemberId memberId) {
        return new Membership(teamId(), memberId, since(), version());
    }

    /** The same with another {@link Membership#since}. */
    default Membership withSince(LocalDate since) {
        return new Membership(teamId(), memberId(), since, version());
    }

    /** The same with another {@link Membership#version}. */
    default Membership withVersion(long version) {
        return new Membership(teamId(), memberId(), since(), version);
    }
}
