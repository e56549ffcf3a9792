package shelf;

import dev.tenon.Generated;

/** The capability to read and write the stores of {@link Shelf}: only a transaction has it. */
@SuppressWarnings("exports")
@Generated
public interface HasShelfStoreTx extends HasShelfStore {}
