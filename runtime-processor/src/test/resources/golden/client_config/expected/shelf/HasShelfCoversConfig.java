package shelf;

import dev.tenon.Generated;

/** The capability to ask for {@link CoversConfig}. */
@Generated
public interface HasShelfCoversConfig {
    /** The values at present. */
    CoversConfig shelfCoversConfig();
}
