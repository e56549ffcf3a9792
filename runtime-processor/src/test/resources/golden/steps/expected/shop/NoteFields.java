package shop;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.KeyType;
import dev.tenon.store.TextField;

/** The components of {@link Note}, for filters and sorts. */
@Generated
public final class NoteFields {
    /** {@link Note#slug}. */
    public static final TextField<Note> slug = TextField.of("slug", Note::slug);

    /** {@link Note#tenant}. */
    public static final TextField<Note> tenant = TextField.of("tenant", Note::tenant);

    /** {@link Note#text}. */
    public static final TextField<Note> text = TextField.of("text", Note::text);

    /** {@link Note} for adapters. */
    public static final EntityType<String, Note> ENTITY = EntityType.of("Note", KeyType.of(slug), NoteFields::changed)
            .fields(slug, tenant, text)
            .tenant(tenant)
            .build();

    private NoteFields() {}

    private static Note changed(Note note, Changes<Note> changes) {
        return new Note(
                changes.or(slug, note.slug()), changes.or(tenant, note.tenant()), changes.or(text, note.text()));
    }
}
