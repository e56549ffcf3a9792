package dev.tenon.testing.contract.library;

import dev.tenon.store.WriteStore;
import dev.tenon.telemetry.Correlation;

/** Reads and writes the stored {@link Note}s in a transaction. */
public interface NoteStoreTx extends NoteStore, WriteStore<NoteId, Note> {
    @Override
    NoteStoreTx by(Correlation correlation);
}
