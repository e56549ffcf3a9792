package forest;

import dev.tenon.Generated;

/**
 * Copies of {@link Region} with one component changed. The record has them when it says
 * {@code implements RegionWith}.
 */
@Generated
public interface RegionWith {
    /** {@link Region#id}. */
    RegionId id();

    /** {@link Region#name}. */
    String name();

    /** The same with another {@link Region#id}. */
    default Region withId(RegionId id) {
        return new Region(id, name());
    }

    /** The same with another {@link Region#name}. */
    default Region withName(String name) {
        return new Region(id(), name);
    }
}
