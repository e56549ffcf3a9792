package dev.tenon.testing.contract.library;

import dev.tenon.effect.FieldError;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;
import java.time.Instant;

/** The components of {@link Note}, for filters and sorts. */
public final class NoteFields {

    /** {@link Note#id}. */
    public static final OrderedField<Note, NoteId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, NoteId::value, NoteId::new), Note::id);

    /** {@link Note#tenant}. */
    public static final TextField<Note> tenant = TextField.of("tenant", Note::tenant);

    /** {@link Note#text}. */
    public static final TextField<Note> text = TextField.of("text", Note::text);

    /** {@link Note#slug}. */
    public static final TextField<Note> slug = TextField.optional("slug", Note::slug);

    /** {@link Note#shelf}. */
    public static final TextField<Note> shelf = TextField.optional("shelf", Note::shelf);

    /** {@link Note#createdBy}. */
    public static final TextField<Note> createdBy = TextField.of("createdBy", Note::createdBy);

    /** {@link Note#createdAt}. */
    public static final OrderedField<Note, Instant> createdAt =
            OrderedField.of("createdAt", FieldType.INSTANT, Note::createdAt);

    /** {@link Note#updatedAt}. */
    public static final OrderedField<Note, Instant> updatedAt =
            OrderedField.of("updatedAt", FieldType.INSTANT, Note::updatedAt);

    /** {@link Note#deletedAt}. */
    public static final OrderedField<Note, Instant> deletedAt =
            OrderedField.optional("deletedAt", FieldType.INSTANT, Note::deletedAt);

    /** {@link Note#version}. */
    public static final OrderedField<Note, Long> version = OrderedField.of("version", FieldType.LONG, Note::version);

    /** {@link Note} for adapters. */
    public static final EntityType<NoteId, Note> ENTITY = EntityType.of(
                    "Note",
                    KeyType.of(id),
                    (Note note, Changes<Note> changes) -> new Note(
                            changes.or(id, note.id()),
                            changes.or(tenant, note.tenant()),
                            changes.or(text, note.text()),
                            changes.or(slug, note.slug()),
                            changes.or(shelf, note.shelf()),
                            changes.or(createdBy, note.createdBy()),
                            changes.or(createdAt, note.createdAt()),
                            changes.or(updatedAt, note.updatedAt()),
                            changes.or(deletedAt, note.deletedAt()),
                            changes.or(version, note.version())))
            .fields(id, tenant, text, slug, shelf, createdBy, createdAt, updatedAt, deletedAt, version)
            .version(version)
            .tenant(tenant)
            .createdBy(createdBy)
            .createdAt(createdAt)
            .updatedAt(updatedAt)
            .softDelete(deletedAt)
            .unique(slug)
            .lookup(shelf)
            .rules(NoteFields::rules)
            .build();

    private NoteFields() {}

    private static Seq<FieldError> rules(Note note) {
        FieldErrors errors = new FieldErrors();
        errors.size("text", note.text(), 0, 200);
        return errors.toSeq();
    }
}
