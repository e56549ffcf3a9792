package empty;

import dev.tenon.Generated;

/** Runs the commands and queries of {@link Empty}. The type of the request picks the handler. */
@Generated
public final class EmptyDispatch {
    private EmptyDispatch() {}
}
