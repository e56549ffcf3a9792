package forest;

import dev.tenon.Generated;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Copies of {@link Trail} with one component changed. The record has them when it says
 * {@code implements TrailWith}.
 */
@Generated
public interface TrailWith {
    /** {@link Trail#id}. */
    TrailId id();

    /** {@link Trail#after}. */
    Option<TrailId> after();

    /** {@link Trail#updatedAt}. */
    Instant updatedAt();

    /** {@link Trail#version}. */
    long version();

    /** The same with another {@link Trail#id}. */
    default Trail withId(TrailId id) {
        return new Trail(id, after(), updatedAt(), version());
    }

    /** The same with another {@link Trail#after}. */
    default Trail withAfter(Option<TrailId> after) {
        return new Trail(id(), after, updatedAt(), version());
    }

    /** The same with another {@link Trail#updatedAt}. */
    default Trail withUpdatedAt(Instant updatedAt) {
        return new Trail(id(), after(), updatedAt, version());
    }

    /** The same with another {@link Trail#version}. */
    default Trail withVersion(long version) {
        return new Trail(id(), after(), updatedAt(), version);
    }
}
