package post;

import dev.tenon.Generated;

/** The capability to read the stores of {@link Post}. */
@Generated
public interface HasPostStore {
    /** The store of {@link Letter}. */
    LetterStore postLetters();
}
