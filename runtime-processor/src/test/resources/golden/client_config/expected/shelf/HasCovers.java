package shelf;

import dev.tenon.Generated;

/** The capability to use {@link Covers}. */
@Generated
public interface HasCovers {
    /** The implementation that the runtime was given. */
    Covers shelfCovers();
}
