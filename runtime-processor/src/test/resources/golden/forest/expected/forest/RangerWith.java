package forest;

import dev.tenon.Generated;
import io.vavr.control.Option;

/**
 * Copies of {@link Ranger} with one component changed. The record has them when it says
 * {@code implements RangerWith}.
 */
@Generated
public interface RangerWith {
    /** {@link Ranger#id}. */
    RangerId id();

    /** {@link Ranger#chief}. */
    Option<RangerId> chief();

    /** {@link Ranger#version}. */
    long version();

    /** The same with another {@link Ranger#id}. */
    default Ranger withId(RangerId id) {
        return new Ranger(id, chief(), version());
    }

    /** The same with another {@link Ranger#chief}. */
    default Ranger withChief(Option<RangerId> chief) {
        return new Ranger(id(), chief, version());
    }

    /** The same with another {@link Ranger#version}. */
    default Ranger withVersion(long version) {
        return new Ranger(id(), chief(), version);
    }
}
