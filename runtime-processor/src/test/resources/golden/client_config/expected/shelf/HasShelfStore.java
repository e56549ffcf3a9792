package shelf;

import dev.tenon.Generated;

/** The capability to read the stores of {@link Shelf}. */
@SuppressWarnings("exports")
@Generated
public interface HasShelfStore {}
