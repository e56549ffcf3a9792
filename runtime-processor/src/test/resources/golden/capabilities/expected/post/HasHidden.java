package post;

import dev.tenon.Generated;

/** The capability to use {@link Hidden}. */
@Generated
interface HasHidden {
    /** The implementation that the runtime was given. */
    Hidden postHidden();
}
