package shop;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;
import dev.tenon.telemetry.Correlation;

/** Reads and writes the store of {@link Note} inside a transaction. */
@Generated
public interface NoteStoreTx extends NoteStore, WriteStore<String, Note> {
    @Override
    NoteStoreTx by(Correlation correlation);
}
