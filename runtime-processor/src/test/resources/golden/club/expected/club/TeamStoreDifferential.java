package club;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.StoreDifferential;
import dev.tenon.testing.contract.Twins;

/**
 * Makes random operations on {@link InMemoryTeamStore} and {@link PostgresTeamStore}, whose answers must be the same. Extend it with a
 * {@link Team} or more to begin with.
 */
@Generated
public abstract class TeamStoreDifferential extends StoreDifferential<TeamId, Team> {
    /** What is stored are copies of {@code seeds} with other values in their fields. */
    protected TeamStoreDifferential(Team... seeds) {
        super(TeamFields.ENTITY, seeds);
    }

    /** What is stored before, such as what the seeds refer to: nothing unless overridden. */
    protected Eff<HasClubStoreTx, ?> given() {
        return Eff.unit();
    }

    @Override
    protected final Twins<TeamId, Team> newTwins(Platform platform) {
        ClubTestsTwins twins = ClubTestsTwins.empty(platform);
        twins.run(platform, given().correlated(caller()));
        return twins.clubTeams();
    }
}
