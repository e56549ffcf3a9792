package desk;

import dev.tenon.Generated;

/** The capability to read and write the stores of {@link Desk}: only a transaction has it. */
@Generated
public interface HasDeskStoreTx extends HasDeskStore {}
