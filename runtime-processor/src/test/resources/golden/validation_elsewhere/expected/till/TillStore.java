package till;

import dev.tenon.Generated;

/** The stores of {@link Till} as effects. */
@Generated
public final class TillStore {
    private TillStore() {}
}
