package post;

import dev.tenon.Generated;
import dev.tenon.store.ReadStore;

/** Reads the store of {@link Letter}. */
@Generated
public interface LetterStore extends ReadStore<LetterId, Letter> {}
