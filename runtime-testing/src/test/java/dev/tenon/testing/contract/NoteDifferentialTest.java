package dev.tenon.testing.contract;

import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.library.Library;
import dev.tenon.testing.contract.library.Note;
import dev.tenon.testing.contract.library.NoteFields;
import dev.tenon.testing.contract.library.NoteId;

/** Memory against itself: what a differential test looks like, and that the operations themselves are sound. */
class NoteDifferentialTest extends StoreDifferential<NoteId, Note> {

    NoteDifferentialTest() {
        super(NoteFields.ENTITY, Note.of(1, "one"), Note.of(2, "two").withSlug("two"));
    }

    @Override
    protected Twins<NoteId, Note> newTwins(Platform platform) {
        return new Twins<>(
                Library.inMemory(platform).notes(), Library.inMemory(platform).notes());
    }
}
