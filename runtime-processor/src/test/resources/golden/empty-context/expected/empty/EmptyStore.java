package empty;

import dev.tenon.Generated;

/** The stores of {@link Empty} as effects. */
@Generated
public final class EmptyStore {
    private EmptyStore() {}
}
