package post;

import dev.tenon.Generated;

/** The capability to read the stores of {@link Post}. */
@SuppressWarnings("exports")
@Generated
public interface HasPostStore {
    /** The store of {@link Letter}. */
    LetterStore postLetters();
}
