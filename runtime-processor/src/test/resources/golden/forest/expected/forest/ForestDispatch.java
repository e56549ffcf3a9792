package forest;

import dev.tenon.Generated;

/** Runs the commands and queries of {@link Forest}. The type of the request picks the handler. */
@Generated
public final class ForestDispatch {
    private ForestDispatch() {}
}
