package club;

import dev.tenon.Generated;
import io.vavr.control.Option;

/**
 * Copies of {@link Photo} with one component changed. The record has them when it says
 * {@code implements PhotoWith}.
 */
@Generated
interface PhotoWith {
    /** {@link Photo#id}. */
    PhotoId id();

    /** {@link Photo#team}. */
    Option<TeamId> team();

    /** {@link Photo#image}. */
    byte[] image();

    /** {@link Photo#thumbnail}. */
    Option<byte[]> thumbnail();

    /** {@link Photo#next}. */
    Option<PhotoId> next();

    /** The same with another {@link Photo#id}. */
    default Photo withId(PhotoId id) {
        return new Photo(
                id, team(), image(), thumbnail(), next());
    }

    /** The same with another {@link Photo#team}. */
    default Photo withTeam(Option<TeamId> team) {
        return new Photo(
                id(), team, image(), thumbnail(), next());
    }

    /** The same with another {@link Photo#image}. */
    default Photo withImage(byte[] image) {
        return new Photo(
                id(), team(), image, thumbnail(), next());
    }

    /** The same with another {@link Photo#thumbnail}. */
    default Photo withThumbnail(Option<byte[]> thumbnail) {
        return new Photo(
                id(), team(), image(), thumbnail, next());
    }

    /** The same with another {@link Photo#next}. */
    default Photo withNext(Option<PhotoId> next) {
        return new Photo(
                id(), team(), image(), thumbnail(), next);
    }
}
