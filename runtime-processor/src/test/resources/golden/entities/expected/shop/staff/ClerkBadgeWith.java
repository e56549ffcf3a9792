package shop.staff;

import dev.tenon.Generated;
import shop.Serial;

/**
 * Copies of {@link ClerkBadge} with one component changed. The record has them when it says
 * {@code implements ClerkBadgeWith}.
 */
@Generated
public interface ClerkBadgeWith {
    /** {@link ClerkBadge#id}. */
    Serial id();

    /** {@link ClerkBadge#version}. */
    long version();

    /** The same with another {@link ClerkBadge#id}. */
    default ClerkBadge withId(Serial id) {
        return new ClerkBadge(id, version());
    }

    /** The same with another {@link ClerkBadge#version}. */
    default ClerkBadge withVersion(long version) {
        return new ClerkBadge(id(), version);
    }
}
