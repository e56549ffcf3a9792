package shelf;

import dev.tenon.Generated;

/** The capability to use {@link OpenLibraryClient}. */
@Generated
public interface HasOpenLibraryClient {
    /** The implementation that the runtime was given. */
    OpenLibraryClient shelfOpenLibraryClient();
}
