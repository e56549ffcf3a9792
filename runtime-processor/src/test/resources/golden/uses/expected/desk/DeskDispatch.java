package desk;

import dev.tenon.Generated;

/** Runs the commands and queries of {@link Desk}. The type of the request picks the handler. */
@Generated
public final class DeskDispatch {
    private DeskDispatch() {}
}
