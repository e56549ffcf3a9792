package club;

import club.money.FeeStoreTx;
import dev.tenon.Generated;

/** The capability to read and write the stores of {@link Club}: only a transaction has it. */
@SuppressWarnings("exports")
@Generated
public interface HasClubStoreTx extends HasClubStore {
    @Override
    FeeStoreTx clubDues();

    @Override
    MemberStoreTx clubMembers();

    @Override
    MembershipStoreTx clubMemberships();

    @Override
    PhotoStoreTx clubPhotos();

    @Override
    TeamStoreTx clubTeams();
}
