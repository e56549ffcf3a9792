package dev.tenon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.FailureException;
import dev.tenon.store.model.Book;
import dev.tenon.store.model.BookFields;
import dev.tenon.store.model.BookId;
import io.vavr.collection.Vector;
import java.util.Base64;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorSealTest {

    private static final EntityType<BookId, Book> BOOK = BookFields.ENTITY;

    private final CursorSeal seal = CursorSeal.random(new Random(1));
    private final Keyset<Book> keyset =
            Keyset.of(BOOK, Vector.of(BookFields.title.asc(), BookFields.publishedYear.desc()));

    @Property
    void an_opened_cursor_is_the_place_it_was_sealed_for(@ForAll("titles") String title, @ForAll boolean year) {
        Book plain = Book.of(1, title, 1);
        Book book = year ? plain.withPublishedYear(1900) : plain;
        Cursor cursor = seal.seal(book, keyset);
        assertThat(seal.open(cursor, keyset)).isEqualTo(keyset.positionOf(book));
        assertThat(Cursor.parse(cursor.token())).contains(cursor);
    }

    @Test
    void a_place_is_before_exactly_the_rows_that_sort_after_it() {
        Book at = Book.of(5, "M", 1).withPublishedYear(1900);
        Keyset.Position<Book> position = keyset.positionOf(at);
        assertThat(position.isBefore(at)).isFalse();
        assertThat(position.isBefore(Book.of(6, "M", 1).withPublishedYear(1900)))
                .isTrue();
        assertThat(position.isBefore(Book.of(1, "M", 1).withPublishedYear(1899)))
                .isTrue();
        assertThat(position.isBefore(Book.of(9, "M", 1)))
                .as("empty first when descending")
                .isFalse();
        assertThat(position.isBefore(Book.of(1, "N", 1))).isTrue();
        assertThat(position.isBefore(Book.of(9, "L", 1))).isFalse();
    }

    @Test
    void another_key_does_not_open_a_cursor() {
        Cursor cursor = seal.seal(Book.of(1, "M", 1), keyset);
        assertThatThrownBy(() -> CursorSeal.random(new Random(2)).open(cursor, keyset))
                .isInstanceOf(FailureException.class);
    }

    /** A token shorter than its seal was an {@code ArrayIndexOutOfBoundsException}. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "abc", "AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAA"})
    void a_token_too_short_to_be_a_cursor_is_refused(String token) {
        assertThatThrownBy(() -> seal.open(new Cursor(token), keyset))
                .isInstanceOf(FailureException.class)
                .hasMessageContaining("is not one that was given for this list in this order");
    }

    @Property
    void a_token_of_any_length_that_was_not_sealed_is_refused(@ForAll @Size(max = 40) byte[] token) {
        Cursor cursor = new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
        assertThatThrownBy(() -> seal.open(cursor, keyset)).isInstanceOf(FailureException.class);
    }

    @Test
    void a_token_with_characters_of_no_token_is_refused_when_it_is_parsed() {
        assertThat(Cursor.parse("")).isEmpty();
        assertThat(Cursor.parse("a+b")).isEmpty();
        assertThat(Cursor.parse("a b")).isEmpty();
        assertThat(Cursor.parse("aäb")).isEmpty();
        assertThat(Cursor.parse("Az09-_")).isNotEmpty();
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.strings().ofMaxLength(300);
    }
}
