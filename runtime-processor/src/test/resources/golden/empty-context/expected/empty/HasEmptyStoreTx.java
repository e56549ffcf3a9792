package empty;

import dev.tenon.Generated;

/** The capability to read and write the stores of {@link Empty}: only a transaction has it. */
@Generated
public interface HasEmptyStoreTx extends HasEmptyStore {}
