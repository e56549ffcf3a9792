package desk;

import dev.tenon.Generated;

/** The capability to read the stores of {@link Desk}. */
@Generated
public interface HasDeskStore {}
