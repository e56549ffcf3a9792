package forest;

import dev.tenon.Generated;
import dev.tenon.store.ReadStore;

/** Reads the store of {@link Nest}. */
@Generated
public interface NestStore extends ReadStore<NestId, Nest> {}
