package forest;

import dev.tenon.Generated;
import dev.tenon.store.ReadStore;

/** Reads the store of {@link Tree}. */
@Generated
public interface TreeStore extends ReadStore<TreeId, Tree> {}
