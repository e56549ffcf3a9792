package shelf;

import dev.tenon.Generated;

/** Runs the commands and queries of {@link Shelf}. The type of the request picks the handler. */
@Generated
public final class ShelfDispatch {
    private ShelfDispatch() {}
}
