package orders;

import dev.tenon.Generated;

/** The capability to read the stores of {@link Orders}. */
@Generated
public interface HasOrdersStore {}
