package post;

import dev.tenon.Generated;

/** The capability to use {@link Stamps}. */
@Generated
public interface HasStamps {
    /** The implementation that the runtime was given. */
    Stamps postStamps();

    /** What guards its calls. */
    StampsPolicies postStampsPolicies();
}
