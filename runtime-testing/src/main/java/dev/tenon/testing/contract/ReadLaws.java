package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.Stage.DRACULA;
import static dev.tenon.testing.contract.Stage.EMMA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure.Conflict.StaleVersion;
import dev.tenon.effect.Failure.NotFound;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.BookId;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Finding rows. */
interface ReadLaws extends Laws {

    @Test
    default void a_stored_row_is_found_by_its_key() {
        assertThat(books().findById(EMMA.id())).contains(EMMA.withVersion(1));
        assertThat(books().exists(EMMA.id())).isTrue();
        assertThat(books().require(EMMA.id()).title()).isEqualTo("Emma");
        assertThat(books().count()).isEqualTo(3);
    }

    @Test
    default void an_absent_row_is_not_found() {
        BookId absent = BookId.of(99);
        assertThat(books().findById(absent)).isEmpty();
        assertThat(books().exists(absent)).isFalse();
        assertThat(Failures.of(() -> books().require(absent))).isEqualTo(new NotFound("Book", absent.toString()));
    }

    @Test
    default void a_row_is_required_in_the_version_that_the_caller_knows() {
        assertThat(books().requireVersion(EMMA.id(), Option.some(1L)).title()).isEqualTo("Emma");
        assertThat(books().requireVersion(EMMA.id(), Option.none()).title()).isEqualTo("Emma");
        assertThat(Failures.reasonOf(() -> books().requireVersion(EMMA.id(), Option.some(7L))))
                .isEqualTo(new StaleVersion(7, 1));
        assertThat(Failures.of(() -> books().requireVersion(BookId.of(99), Option.some(1L))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    default void a_unique_lookup_finds_one_row_and_another_lookup_finds_all_by_key() {
        assertThat(books().findByIsbn("isbn-emma").map(Book::title)).contains("Emma");
        assertThat(books().findByIsbn("isbn-of-nothing")).isEmpty();
        assertThat(books().findByAuthorId(new AuthorId(10)).map(Book::title)).containsExactly("Emma", "Persuasion");
        assertThat(books().findByAuthorId(new AuthorId(99))).isEmpty();
    }

    @Test
    default void the_rows_of_a_lookup_come_in_slices_too() {
        var first = books().findByAuthorId(new AuthorId(10), Option.none(), 1);
        assertThat(first.items().map(Book::title)).containsExactly("Emma");
        var second = books().findByAuthorId(new AuthorId(10), first.next(), 1);
        assertThat(second.items().map(Book::title)).containsExactly("Persuasion");
        assertThat(second.next()).isEmpty();
    }

    @Test
    default void rows_of_many_keys_are_found_each_once_in_the_order_of_their_keys() {
        assertThat(books().findAllById(List.of(DRACULA.id(), BookId.of(99), EMMA.id(), DRACULA.id()))
                        .map(Book::title))
                .containsExactly("Emma", "Dracula");
        assertThat(books().findAllById(List.of())).isEmpty();
        assertThat(books().findAllById(Vector.range(0, 40_000).map(BookId::of))).hasSize(3);
    }

    @Test
    default void a_stream_gives_the_selected_rows_in_order_and_can_be_left_early() {
        Selection<Book> byTitle = Selection.<Book>all().orderBy(BookFields.title.desc());
        try (Stream<Book> stream = books().stream(byTitle)) {
            assertThat(stream.map(Book::title)).containsExactly("Persuasion", "Emma", "Dracula");
        }
        try (Stream<Book> stream = books().stream(byTitle)) {
            assertThat(stream.limit(1).map(Book::title)).containsExactly("Persuasion");
        }
        try (Stream<Book> stream = books().stream(byTitle.where(BookFields.copies.gt(99)))) {
            assertThat(stream).isEmpty();
        }
    }

    @Test
    default void a_stream_sees_one_snapshot_whatever_is_committed_meanwhile() {
        stage().transactUnit(tx -> tx.books()
                .insertAll(Vector.range(100, 3_100)
                        .map(i -> Book.of(i, "Copied", 30).withCopies(7))));
        Selection<Book> selection = Selection.<Book>all().where(BookFields.copies.eq(7));
        try (Stream<Book> stream = books().stream(selection)) {
            var rows = stream.iterator();
            rows.next();
            stage().transactUnit(tx -> {
                tx.books().deleteById(BookId.of(3_099));
                tx.books().insert(Book.of(9_000, "Too late", 30).withCopies(7));
            });
            int rest = 0;
            while (rows.hasNext()) {
                assertThat(rows.next().title()).isEqualTo("Copied");
                rest++;
            }
            assertThat(rest).isEqualTo(2_999);
        }
        assertThat(books().count(selection)).isEqualTo(3_000);
    }

    @Test
    default void a_stream_in_a_transaction_sees_its_writes() {
        try (Stage.Open open = stage().begin()) {
            open.tx().books().deleteById(EMMA.id());
            open.tx().books().insert(Book.of(4, "Ulysses", 30));
            try (Stream<Book> stream = open.tx().books().stream(Selection.all())) {
                assertThat(stream.map(Book::title)).containsExactly("Persuasion", "Dracula", "Ulysses");
            }
            assertThat(open.tx().books().count()).isEqualTo(3);
        }
    }
}
