package empty;

import dev.tenon.Generated;

/** The capability to read the stores of {@link Empty}. */
@Generated
public interface HasEmptyStore {}
