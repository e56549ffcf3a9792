package dev.tenon.benchmarks.postgres.catalog;

import dev.tenon.id.TypedId;
import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The entity of Tenon: the book of the sample. */
@StoredEntity(plural = "Books", table = "book")
@TypedId(name = "BookId", prefix = "book")
@TypedId(name = "AuthorId", prefix = "author")
public record StoredBook(
        BookId id,
        String title,
        @Lookup(unique = true) String isbn,
        @Lookup AuthorId authorId,
        String authorName,
        Seq<String> subjects,
        Option<Integer> publishedYear,
        int totalCopies,
        int availableCopies,
        @Version long version)
        implements StoredBookWith {}
