package shelf;

import dev.tenon.Generated;

/** The capability to ask for {@link ShelfConfig}. */
@Generated
public interface HasShelfConfig {
    /** The values at present. */
    ShelfConfig shelfConfig();
}
