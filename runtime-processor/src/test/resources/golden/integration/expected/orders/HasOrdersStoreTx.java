package orders;

import dev.tenon.Generated;

/** The capability to read and write the stores of {@link Orders}: only a transaction has it. */
@Generated
public interface HasOrdersStoreTx extends HasOrdersStore {}
