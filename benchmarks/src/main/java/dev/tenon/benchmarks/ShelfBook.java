package dev.tenon.benchmarks;

import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What the stores of {@link StoreMemory} keep. */
record ShelfBook(UUID id, String title, long authorId, int copies, long version) {

    static final OrderedField<ShelfBook, UUID> ID = OrderedField.of("id", FieldType.UUID, ShelfBook::id);
    static final TextField<ShelfBook> TITLE = TextField.of("title", ShelfBook::title);
    static final OrderedField<ShelfBook, Long> AUTHOR_ID =
            OrderedField.of("authorId", FieldType.LONG, ShelfBook::authorId);
    static final OrderedField<ShelfBook, Integer> COPIES = OrderedField.of("copies", FieldType.INT, ShelfBook::copies);
    static final OrderedField<ShelfBook, Long> VERSION = OrderedField.of("version", FieldType.LONG, ShelfBook::version);

    static final EntityType<UUID, ShelfBook> ENTITY = EntityType.of(
                    "ShelfBook",
                    KeyType.of(ID),
                    (ShelfBook book, Changes<ShelfBook> changes) -> new ShelfBook(
                            changes.or(ID, book.id()),
                            changes.or(TITLE, book.title()),
                            changes.or(AUTHOR_ID, book.authorId()),
                            changes.or(COPIES, book.copies()),
                            changes.or(VERSION, book.version())))
            .fields(ID, TITLE, AUTHOR_ID, COPIES, VERSION)
            .version(VERSION)
            .lookup(AUTHOR_ID)
            .lookup(TITLE)
            .build();

    private static final int BOOKS_PER_AUTHOR = 10;

    /** New books with random keys, ten to an author, in no order. */
    static List<ShelfBook> many(int count) {
        Random random = new Random(42);
        List<ShelfBook> books = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            books.add(one(random, count));
        }
        return books;
    }

    static ShelfBook one(Random random, int count) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        int authors = Math.max(1, count / BOOKS_PER_AUTHOR);
        return new ShelfBook(id, "Title " + random.nextInt(), random.nextInt(authors), 1, 0);
    }

    ShelfBook withCopies(int number) {
        return new ShelfBook(id, title, authorId, number, version);
    }

    ShelfBook withVersion(long number) {
        return new ShelfBook(id, title, authorId, copies, number);
    }
}
