package post;

import dev.tenon.Generated;

/** The capability to use {@link ZoneSource}. */
@Generated
public interface HasZones {
    /** The implementation that the runtime was given. */
    ZoneSource postZones();
}
