package till;

import dev.tenon.Generated;

/** The capability to read and write the stores of {@link Till}: only a transaction has it. */
@Generated
public interface HasTillStoreTx extends HasTillStore {}
