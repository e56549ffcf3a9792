package till;

import dev.tenon.Generated;

/** The capability to read the stores of {@link Till}. */
@Generated
public interface HasTillStore {}
