package dev.tenon.testing.contract.library;

import dev.tenon.store.CallerStore;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the stored {@link Note}s. */
public interface NoteStore extends VersionedReads<NoteId, Note>, CallerStore<NoteStore> {

    /** The note with this {@link Note#slug}. */
    Option<Note> findBySlug(String slug);

    /** The notes with this {@link Note#shelf}, by key. */
    Seq<Note> findByShelf(String shelf);
}
