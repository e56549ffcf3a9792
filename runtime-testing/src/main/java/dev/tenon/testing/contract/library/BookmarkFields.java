package dev.tenon.testing.contract.library;

import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OnDelete;
import dev.tenon.store.OrderedField;

/** The components of {@link Bookmark}, for filters and sorts. */
public final class BookmarkFields {

    /** {@link Bookmark#id}. */
    public static final OrderedField<Bookmark, BookmarkId> id =
            OrderedField.of("id", FieldType.id(FieldType.LONG, BookmarkId::value, BookmarkId::new), Bookmark::id);

    /** {@link Bookmark#bookId}. */
    public static final OrderedField<Bookmark, BookId> bookId =
            OrderedField.optional("bookId", FieldType.id(FieldType.UUID, BookId::value, BookId::new), Bookmark::bookId);

    /** {@link Bookmark#noteId}. */
    public static final OrderedField<Bookmark, NoteId> noteId =
            OrderedField.optional("noteId", FieldType.id(FieldType.UUID, NoteId::value, NoteId::new), Bookmark::noteId);

    /** {@link Bookmark#version}. */
    public static final OrderedField<Bookmark, Long> version =
            OrderedField.of("version", FieldType.LONG, Bookmark::version);

    /** {@link Bookmark} for adapters. */
    public static final EntityType<BookmarkId, Bookmark> ENTITY = EntityType.of(
                    "Bookmark",
                    KeyType.of(id),
                    (Bookmark bookmark, Changes<Bookmark> changes) -> new Bookmark(
                            changes.or(id, bookmark.id()),
                            changes.or(bookId, bookmark.bookId()),
                            changes.or(noteId, bookmark.noteId()),
                            changes.or(version, bookmark.version())))
            .fields(id, bookId, noteId, version)
            .version(version)
            .reference(bookId, () -> BookFields.ENTITY, OnDelete.SET_NULL)
            .reference(noteId, () -> NoteFields.ENTITY, OnDelete.RESTRICT)
            .build();

    private BookmarkFields() {}
}
