package catalog;

import dev.tenon.Generated;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Copies of {@link Book} with one component changed. The record has them when it says
 * {@code implements BookWith}.
 */
@Generated
public interface BookWith {
    /** {@link Book#id}. */
    BookId id();

    /** {@link Book#title}. */
    String title();

    /** {@link Book#subtitle}. */
    Option<String> subtitle();

    /** {@link Book#subjects}. */
    Seq<String> subjects();

    /** {@link Book#isbn}. */
    String isbn();

    /** {@link Book#authorId}. */
    AuthorId authorId();

    /** {@link Book#genre}. */
    Book.Genre genre();

    /** {@link Book#publishedYear}. */
    Option<Integer> publishedYear();

    /** {@link Book#price}. */
    BigDecimal price();

    /** {@link Book#releasedOn}. */
    Option<LocalDate> releasedOn();

    /** {@link Book#addedAt}. */
    Instant addedAt();

    /** {@link Book#available}. */
    boolean available();

    /** {@link Book#mood}. */
    Seq<Float> mood();

    /** {@link Book#place}. */
    Option<Seq<Float>> place();

    /** {@link Book#notSearched}. */
    int notSearched();

    /** {@link Book#version}. */
    long version();

    /** The same with another {@link Book#id}. */
    default Book withId(BookId id) {
        return new Book(
                id,
                title(),
                subtitle(),
                subjects(),
                isbn(),
                authorId(),
                genre(),
                publishedYear(),
                price(),
                releasedOn(),
                addedAt(),
                available(),
                mood(),
                place(),
                notSearched(),
                version());
    }

    /** The same with another {@link Book#title}. */
    default Book withTitle(String title) {
        return new Book(
                id(),
                title,
                subtitle(),
                subjects(),
                isbn(),
                authorId(),
                genre(),
                publishedYear(),
                price(),
                releasedOn(),
                addedAt(),
                available(),
                mood(),
                place(),
                notSearched(),
                version());
    }

    /** The same with another {@link Book#subtitle}. */
    default Book withSubtitle(Option<String> subtitle) {
        return new Book(
                id(),
                title(),
                subtitle,
                subjects(),
                isbn(),
                authorId(),
                genre(),
                publishedYear(),
                price(),
                releasedOn(),
                addedAt(),
                available(),
                mood(),
                place(),
                notSearched(),
                version());
    }

    /** The same with another {@link Book#subjects}. */
    default Book withSubjects(Seq<String> subjects) {
        return new Book(
                id(),
                title(),
                subtitle(),
                subjects,
                isbn(),
                authorId(),
                genre(),
                publishedYear(),
                price(),
                releasedOn(),
                addedAt(),
                available(),
                mood(),
                place(),
                notSearched(),
                version());
    }

    /** The same with another {@link Book#isbn}. */
    default Book withIsbn(String isbn) {
        return new Book(
                id(),
                title(),
                subtitle(),
                subjects(),
                isbn,
                authorId(),
                genre(),
                publishedYear(),
                price(),
                releasedOn(),
                addedAt(),
                available(),
                mood(),
                place(),
                notSearched(),
                version());
    }

    /** The same with another {@link Book#authorId}. */
    default Book withAuthorId(AuthorId authorId) {
        return new Book(
                id(),
                title(),
                subtitle(),
                subjects(),
                isbn(),
                authorId,
                genre(),
                publishedYear(),
                price(),
                releasedOn(),
                addedAt(),
                available(),
                mood(),
                place(),
                notSearched(),
                version());
    }

    /** The same with another {@link Book#genre}. */
    default Book withGenre(Book.Genre genre) {
        return new Book(
                id(),
                title(),
                subtitle(),
                subjects(),
                isbn(),
                authorId(),
                genre,
                publishedYear(),
                price(),
                releasedOn(),
                addedAt(),
                available(),
                mood(),
                place(),
                notSearched(),
                version());
    }

    /** The same with another {@link Book#publishedYear}. */
    default Book withPublishedYear(Option<Integer> publishedYear) {
        return new Book(
                id(),
                title(),
                subtitle(),
                subjects(),
                isbn(),
                authorId(),
                genre(),
                publishedYear,
                price(),
                releasedOn(),
                addedAt(),
                available(),
                mood(),
                place(),
                notSearched(),
                version());
    }

    /** The same with another {@link Book#price}. */
    default Book withPrice(BigDecimal price) {
        return new Book(
                id(),
                title(),
                subtitle(),
                subjects(),
                isbn(),
                authorId(),
                genre(),
                publishedYear(),
                price,
                releasedOn(),
                addedAt(),
                available(),
                mood(),
                place(),
                notSearched(),
                version());
    }

    /** The same with another {@link Book#releasedOn}. */
    default Book withReleasedOn(Option<LocalDate> releasedOn) {
        return new Book(
                id(),
                title(),
                subtitle(),
                subjects(),
                isbn(),
                authorId(),
                genre(),
                publishedYear(),
                price(),
                releasedOn,
                addedAt(),
                available(),
                mood(),
                place(),
                notSearched(),
                version());
    }

    /** The same with another {@link Book#addedAt}. */
    default Book withAddedAt(Instant addedAt) {
        return new Book(
                id(),
                title(),
                subtitle(),
                subjects(),
                isbn(),
                authorId(),
                genre(),
                publishedYear(),
                price(),
                releasedOn(),
                addedAt,
                available(),
                mood(),
                place(),
                notSearched(),
                version());
    }

    /** The same with another {@link Book#available}. */
    default Book withAvailable(boolean available) {
        return new Book(
                id(),
                title(),
                subtitle(),
                subjects(),
                isbn(),
                authorId(),
                genre(),
                publishedYear(),
                price(),
                releasedOn(),
                addedAt(),
                available,
                mood(),
                place(),
                notSearched(),
                version());
    }

    /** The same with another {@link Book#mood}. */
    default Book withMood(Seq<Float> mood) {
        return new Book(
                id(),
                title(),
                subtitle(),
                subjects(),
                isbn(),
                authorId(),
                genre(),
                publishedYear(),
                price(),
                releasedOn(),
                addedAt(),
                available(),
                mood,
                place(),
                notSearched(),
                version());
    }

    /** The same with another {@link Book#place}. */
    default Book withPlace(Option<Seq<Float>> place) {
        return new Book(
                id(),
                title(),
                subtitle(),
                subjects(),
                isbn(),
                authorId(),
                genre(),
                publishedYear(),
                price(),
                releasedOn(),
                addedAt(),
                available(),
                mood(),
                place,
                notSearched(),
                version());
    }

    /** The same with another {@link Book#notSearched}. */
    default Book withNotSearched(int notSearched) {
        return new Book(
                id(),
                title(),
                subtitle(),
                subjects(),
                isbn(),
                authorId(),
                genre(),
                publishedYear(),
                price(),
                releasedOn(),
                addedAt(),
                available(),
                mood(),
                place(),
                notSearched,
                version());
    }

    /** The same with another {@link Book#version}. */
    default Book withVersion(long version) {
        return new Book(
                id(),
                title(),
                subtitle(),
                subjects(),
                isbn(),
                authorId(),
                genre(),
                publishedYear(),
                price(),
                releasedOn(),
                addedAt(),
                available(),
                mood(),
                place(),
                notSearched(),
                version);
    }
}
