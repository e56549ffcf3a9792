package post;

import dev.tenon.Generated;

/** The capability to use {@link Archive}. */
@Generated
public interface HasArchive {
    /** The implementation that the runtime was given. */
    Archive postArchive();
}
