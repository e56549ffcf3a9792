package dev.tenon.web.sample;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.Platform;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.concurrent.ConcurrentSkipListMap;

/** Books in memory. */
public final class Shelf {

    /** What a list is asked for, for its database to be away. */
    public static final int AWAY = 503;

    private final ConcurrentSkipListMap<String, Book> books = new ConcurrentSkipListMap<>();
    private final Platform platform;

    public Shelf(Platform platform) {
        this.platform = platform;
    }

    BookId add(AddBook request) {
        if (request.totalCopies() > 1000) {
            throw new FailureException(new TooManyCopies(request.totalCopies()));
        }
        BookId id = new BookId(platform.nextUuid());
        all().filter(book -> book.title().equals(request.title())).forEach(other -> {
            throw new FailureException(
                    new Conflict("Book", other.id().toString(), new Conflict.DuplicateValue("title", request.title())));
        });
        books.put(
                id.toString(),
                new Book(
                        id,
                        request.title(),
                        request.subjects(),
                        request.publishedYear(),
                        request.binding(),
                        request.totalCopies(),
                        request.price(),
                        request.loanTime(),
                        request.reviews(),
                        platform.now(),
                        1));
        return id;
    }

    Book rename(RenameBook request) {
        Book old = require(request.bookId());
        for (long expected : request.version()) {
            if (expected != old.version()) {
                throw new FailureException(
                        new Conflict("Book", old.id().toString(), new Conflict.StaleVersion(expected, old.version())));
            }
        }
        Book renamed = new Book(
                old.id(),
                request.title(),
                old.subjects(),
                old.publishedYear(),
                old.binding(),
                old.totalCopies(),
                old.price(),
                old.loanTime(),
                old.reviews(),
                old.addedAt(),
                old.version() + 1);
        books.put(old.id().toString(), renamed);
        return renamed;
    }

    void remove(BookId id) {
        if (books.remove(id.toString()) == null) {
            throw new FailureException(new Failure.NotFound("Book", id.toString()));
        }
    }

    Book require(BookId id) {
        return Option.of(books.get(id.toString()))
                .getOrElseThrow(() -> new FailureException(new Failure.NotFound("Book", id.toString())));
    }

    Option<Book> find(String title) {
        return all().find(book -> book.title().equals(title));
    }

    Seq<Book> list(ListBooks query) {
        if (query.limit() == 666) {
            throw new IllegalStateException("a secret: the shelf fell over");
        }
        if (query.limit() == AWAY) {
            throw new FailureException(new Failure.Unavailable("connection to shelf-db:5432 refused"));
        }
        return all().filter(book -> query.binding().forAll(binding -> binding == book.binding()))
                .filter(book -> query.subject().forAll(book.subjects()::contains))
                .filter(book -> !query.reviewedOnly() || !book.reviews().isEmpty())
                .take(query.limit());
    }

    private Seq<Book> all() {
        return Vector.ofAll(books.values());
    }
}
