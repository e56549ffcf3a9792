package post;

import dev.tenon.Generated;
import dev.tenon.store.ReadStore;

/** Reads the store of {@link Letter}. */
@Generated
interface LetterStore extends ReadStore<LetterId, Letter> {}
