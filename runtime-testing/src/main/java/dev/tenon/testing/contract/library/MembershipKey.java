package dev.tenon.testing.contract.library;

/** The identity of a {@link Membership}. */
public record MembershipKey(PatronId patronId, ClubId clubId) {

    /** A patron in a club. */
    public static MembershipKey of(long patronId, long clubId) {
        return new MembershipKey(new PatronId(patronId), new ClubId(clubId));
    }
}
