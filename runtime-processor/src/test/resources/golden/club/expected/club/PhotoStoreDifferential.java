package club;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.StoreDifferential;
import dev.tenon.testing.contract.Twins;

/**
 * Makes random operations on {@link InMemoryPhotoStore} and {@link PostgresPhotoStore}, whose answers must be the same. Extend it with a
 * {@link Photo} or more to begin with.
 */
@Generated
public abstract class PhotoStoreDifferential extends StoreDifferential<PhotoId, Photo> {
    /** What is stored are copies of {@code seeds} with other values in their fields. */
    protected PhotoStoreDifferential(Photo... seeds) {
        super(PhotoFields.ENTITY, seeds);
    }

    /** What is stored before, such as what the seeds refer to: nothing unless overridden. */
    protected Eff<HasClubStoreTx, ?> given() {
        return Eff.unit();
    }

    @Override
    protected final Twins<PhotoId, Photo> newTwins(Platform platform) {
        ClubTestsTwins twins = ClubTestsTwins.empty(platform);
        twins.run(platform, given().correlated(caller()));
        return twins.clubPhotos();
    }
}
