package dev.tenon.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * Books as they are kept by hand: a map, and one of the keys of each author. One write is atomic, a read of several is not,
 * and there is no transaction. The sorted map is for pages only, and not kept when books are written.
 */
final class HandShelf {

    private final ConcurrentHashMap<UUID, ShelfBook> byId = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Long, List<UUID>> byAuthor = new ConcurrentHashMap<>();
    private final ConcurrentSkipListMap<UUID, ShelfBook> sorted = new ConcurrentSkipListMap<>(ShelfBook.ID.type());
    private final HandSeal seal = new HandSeal("by hand".getBytes(StandardCharsets.UTF_8));

    /** A page, and the token of what comes after it. */
    record SealedPage(List<ShelfBook> books, String next) {}

    HandShelf(List<ShelfBook> books) {
        for (ShelfBook book : books) {
            sorted.put(book.id(), insert(book));
        }
    }

    @Nullable
    ShelfBook find(UUID id) {
        return byId.get(id);
    }

    List<ShelfBook> findByAuthorId(long authorId) {
        List<ShelfBook> found = new ArrayList<>();
        for (UUID id : byAuthor.getOrDefault(authorId, List.of())) {
            ShelfBook book = byId.get(id);
            if (book != null) {
                found.add(book);
            }
        }
        return found;
    }

    List<ShelfBook> page(UUID after, int size) {
        List<ShelfBook> page = new ArrayList<>(size);
        for (ShelfBook book : sorted.tailMap(after, false).values()) {
            page.add(book);
            if (page.size() == size) {
                break;
            }
        }
        return page;
    }

    /** The page after a token, which has as many books as are asked for. */
    SealedPage page(String token, int size) {
        List<ShelfBook> books = page(seal.open(token), size);
        return new SealedPage(books, token(books.get(size - 1).id()));
    }

    /** Stands for what comes after a book. */
    String token(UUID last) {
        return seal.seal(last);
    }

    /** Of a book that is there and stays with its author. */
    ShelfBook update(ShelfBook book) {
        ShelfBook next = book.withVersion(book.version() + 1);
        byId.compute(book.id(), (id, stored) -> {
            if (stored == null || stored.version() != book.version()) {
                throw new IllegalStateException("changed since: " + id);
            }
            return next;
        });
        return next;
    }

    ShelfBook insert(ShelfBook book) {
        ShelfBook stored = book.withVersion(1);
        if (byId.putIfAbsent(book.id(), stored) != null) {
            throw new IllegalStateException("is there: " + book.id());
        }
        byAuthor.compute(book.authorId(), (author, ids) -> {
            List<UUID> more = ids == null ? new ArrayList<>() : new ArrayList<>(ids);
            more.add(book.id());
            return more;
        });
        return stored;
    }

    void delete(ShelfBook book) {
        byId.remove(book.id());
        byAuthor.computeIfPresent(book.authorId(), (author, ids) -> {
            List<UUID> fewer = new ArrayList<>(ids);
            fewer.remove(book.id());
            return fewer.isEmpty() ? null : fewer;
        });
    }
}
