package post;

import dev.tenon.Generated;

/** The capability to read and write the stores of {@link Post}: only a transaction has it. */
@Generated
public interface HasPostStoreTx extends HasPostStore {
    @Override
    LetterStoreTx postLetters();
}
