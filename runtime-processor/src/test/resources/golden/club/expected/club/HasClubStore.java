package club;

import club.money.Fee;
import club.money.FeeStore;
import dev.tenon.Generated;

/** The capability to read the stores of {@link Club}. */
@SuppressWarnings("exports")
@Generated
public interface HasClubStore {
    /** The store of {@link Fee}. */
    FeeStore clubDues();

    /** The store of {@link Member}. */
    MemberStore clubMembers();

    /** The store of {@link Membership}. */
    MembershipStore clubMemberships();

    /** The store of {@link Photo}. */
    PhotoStore clubPhotos();

    /** The store of {@link Team}. */
    TeamStore clubTeams();
}
