package shop;

import dev.tenon.Generated;
import dev.tenon.store.CallerStore;
import dev.tenon.store.ReadStore;

/** Reads the store of {@link Note}. */
@Generated
public interface NoteStore extends ReadStore<String, Note>, CallerStore<NoteStore> {}
