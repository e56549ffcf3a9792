package dev.tenon.testing.contract.library;

import dev.tenon.store.ReadStore;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** Reads the stored {@link Membership}s. */
public interface MembershipStore extends ReadStore<MembershipKey, Membership> {

    /** The memberships with this {@link Membership#patronId} and {@link Membership#leftAt}, by key. */
    Seq<Membership> findByPatronIdAndLeftAt(PatronId patronId, Option<Instant> leftAt);

    /** The membership with this {@link Membership#clubId} and {@link Membership#seat}. */
    Option<Membership> findByClubIdAndSeat(ClubId clubId, Option<Integer> seat);
}
