package dev.tenon.testing.contract.library;

import dev.tenon.store.CompositeKey;
import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import io.vavr.control.Option;
import java.time.Instant;

/** A patron in a club: the key has two components, and so have the lookups, one of which may be empty. It has no version. */
@StoredEntity(plural = "Memberships")
@CompositeKey({"patronId", "clubId"})
@Lookup({"patronId", "leftAt"})
@Lookup(
        value = {"clubId", "seat"},
        unique = true)
public record Membership(PatronId patronId, ClubId clubId, Option<Instant> leftAt, Option<Integer> seat, String role) {

    /** A member without a seat. */
    public static Membership of(long patronId, long clubId) {
        return new Membership(new PatronId(patronId), new ClubId(clubId), Option.none(), Option.none(), "member");
    }

    /** What identifies it. */
    public MembershipKey key() {
        return new MembershipKey(patronId, clubId);
    }

    /** The same, over. */
    public Membership withLeftAt(Instant leftAt) {
        return new Membership(patronId, clubId, Option.some(leftAt), seat, role);
    }

    /** The same with a seat. */
    public Membership withSeat(int seat) {
        return new Membership(patronId, clubId, leftAt, Option.some(seat), role);
    }

    /** The same with another role. */
    public Membership withRole(String role) {
        return new Membership(patronId, clubId, leftAt, seat, role);
    }
}
