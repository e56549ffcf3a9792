package dev.tenon.testing.contract.library;

import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OnDelete;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Chapter}, for filters and sorts. */
public final class ChapterFields {

    /** {@link Chapter#id}. */
    public static final OrderedField<Chapter, ChapterId> id =
            OrderedField.of("id", FieldType.id(FieldType.LONG, ChapterId::value, ChapterId::new), Chapter::id);

    /** {@link Chapter#bookId}. */
    public static final OrderedField<Chapter, BookId> bookId =
            OrderedField.of("bookId", FieldType.id(FieldType.UUID, BookId::value, BookId::new), Chapter::bookId);

    /** {@link Chapter#number}. */
    public static final OrderedField<Chapter, Integer> number =
            OrderedField.of("number", FieldType.INT, Chapter::number);

    /** {@link Chapter#title}. */
    public static final TextField<Chapter> title = TextField.of("title", Chapter::title);

    /** {@link Chapter} for adapters. */
    public static final EntityType<ChapterId, Chapter> ENTITY = EntityType.of(
                    "Chapter",
                    KeyType.of(id),
                    (Chapter chapter, Changes<Chapter> changes) -> new Chapter(
                            changes.or(id, chapter.id()),
                            changes.or(bookId, chapter.bookId()),
                            changes.or(number, chapter.number()),
                            changes.or(title, chapter.title())))
            .fields(id, bookId, number, title)
            .unique(bookId, number)
            .reference(bookId, () -> BookFields.ENTITY, OnDelete.CASCADE)
            .build();

    private ChapterFields() {}
}
