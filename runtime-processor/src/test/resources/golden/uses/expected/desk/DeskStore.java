package desk;

import dev.tenon.Generated;

/** The stores of {@link Desk} as effects. */
@Generated
public final class DeskStore {
    private DeskStore() {}
}
