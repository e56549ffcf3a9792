package shelf;

import dev.tenon.Generated;

/** The stores of {@link Shelf} as effects. */
@Generated
public final class ShelfStore {
    private ShelfStore() {}
}
