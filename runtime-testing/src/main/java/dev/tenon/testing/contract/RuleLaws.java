package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.Stage.AUSTEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.Address;
import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.Everything;
import dev.tenon.testing.contract.library.EverythingFields;
import dev.tenon.testing.contract.library.LibraryTx;
import dev.tenon.testing.contract.library.Membership;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Entities that break their rules, and values that no store can keep. */
interface RuleLaws extends Laws {

    @Test
    default void an_entity_that_breaks_its_rules_is_refused_with_every_field_at_fault() {
        Author bad = Author.of(40, " ").withBorn(4000);
        List<Consumer<LibraryTx>> writes = List.of(
                tx -> tx.authors().insert(bad),
                tx -> tx.authors().save(bad),
                tx -> tx.authors().insertAll(List.of(Author.of(41, "Good"), bad)),
                tx -> tx.authors().saveAll(List.of(Author.of(41, "Good"), bad)));
        for (Consumer<LibraryTx> write : writes) {
            assertThat(Failures.pathsOf(() -> stage().transactUnit(write))).containsExactly("name", "born");
        }
        assertThat(Failures.pathsOf(() -> stage().transact(
                                tx -> tx.authors().update(AUSTEN.withVersion(1).withName("x".repeat(41))))))
                .containsExactly("name");
        assertThat(stage().library().authors().reads().count()).isEqualTo(3);
    }

    @Test
    default void a_refused_entity_leaves_the_transaction_as_it_was() {
        stage().transactUnit(tx -> {
            assertThat(Failures.pathsOf(() -> tx.authors().insert(Author.of(40, ""))))
                    .containsExactly("name");
            tx.authors().insert(Author.of(41, "Good"));
        });
        assertThat(stage().library().authors().reads().exists(new AuthorId(41))).isTrue();
    }

    @Test
    default void a_text_of_the_greatest_size_is_kept_whatever_its_characters() {
        String longest = "\ud83d\ude00".repeat(20);
        stage().transactUnit(tx -> tx.authors().insert(Author.of(40, longest)));
        assertThat(stage().library().authors().reads().require(new AuthorId(40)).name())
                .isEqualTo(longest);
    }

    @Test
    default void text_that_no_store_can_keep_is_refused_by_name() {
        for (String bad : List.of("a\0b", "\0", "\ud83d", "x\ude00", "\ude00\ud83d")) {
            assertThat(Failures.pathsOf(() -> stage().transact(tx -> tx.books().insert(Book.of(4, bad, 30)))))
                    .containsExactly("title");
            assertThat(Failures.pathsOf(() -> stage().transact(
                                    tx -> tx.books().save(Book.of(4, bad, 30).withIsbn(bad)))))
                    .containsExactly("title", "isbn");
            assertThat(Failures.pathsOf(
                            () -> stage().transact(tx -> tx.everythings().insert(Everything.blank(bad)))))
                    .containsExactly("code");
            assertThat(Failures.pathsOf(() -> stage().transact(tx ->
                            tx.books().updateWhere(Selection.all(), Vector.of(BookFields.title.set(bad))))))
                    .containsExactly("title");
        }
        assertThat(books().count()).isEqualTo(3);
    }

    @Test
    default void what_no_store_can_keep_is_refused_by_its_path_inside_a_component() {
        Everything row = Everything.blank("row")
                .withAddress(new Address("a\0b", Option.some("\ud83d"), 1))
                .withMaybeAddress(new Address("\0", Option.none(), 1))
                .withTags("good", "\ude00")
                .withDays(LocalDate.EPOCH, LocalDate.MAX)
                .withPlaces(new Address("good", Option.none(), 0), new Address("good", Option.some("\0"), 0));
        for (Consumer<LibraryTx> write : List.<Consumer<LibraryTx>>of(
                tx -> tx.everythings().insert(row),
                tx -> tx.everythings().save(row),
                tx -> tx.everythings().insertAll(List.of(row)))) {
            assertThat(Failures.pathsOf(() -> stage().transactUnit(write)))
                    .containsExactly(
                            "address.street",
                            "address.zip",
                            "maybeAddress.street",
                            "tags[1]",
                            "days[1]",
                            "places[1].zip");
        }
        assertThat(Failures.pathsOf(() -> stage().transact(
                                tx -> tx.books().insert(Book.of(4, "\0", 30).withSubjects("\0")))))
                .containsExactly("title", "subjects[0]");
    }

    @Test
    default void a_value_that_is_too_long_for_an_index_is_refused_by_name() {
        Random random = new Random(9);
        String longest = letters(random, 2_500);
        stage().transactUnit(tx -> {
            tx.books().insert(Book.of(4, "Longest", 30).withIsbn(longest));
            tx.everythings().insert(Everything.blank(letters(random, 1_250)));
        });
        assertThat(books().findByIsbn(longest).map(Book::title)).contains("Longest");
        for (String bad : List.of(longest + "x", letters(random, 100_000), "\u00e9".repeat(1_251))) {
            assertThat(Failures.pathsOf(() -> stage().transact(
                                    tx -> tx.books().insert(Book.of(5, "X", 30).withIsbn(bad)))))
                    .containsExactly("isbn");
            assertThat(Failures.pathsOf(() -> stage().transact(tx ->
                            tx.books().updateWhere(Selection.all(), Vector.of(BookFields.isbn.set(bad))))))
                    .containsExactly("isbn");
            assertThat(Failures.pathsOf(
                            () -> stage().transact(tx -> tx.everythings().insert(Everything.blank(bad)))))
                    .containsExactly("code");
            assertThat(books().findByIsbn(bad)).isEmpty();
        }
    }

    /** Which no database can make shorter. */
    private static String letters(Random random, int count) {
        return random.ints(count, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    default void times_that_no_store_can_keep_are_refused_by_name() {
        for (Instant bad : List.of(
                Instant.MAX,
                Instant.MIN,
                Instant.parse("-5000-01-01T00:00:00Z"),
                Instant.parse("+294276-01-01T00:00:00Z"))) {
            assertThat(Failures.pathsOf(() -> stage().transact(tx ->
                            tx.memberships().insert(Membership.of(1, 1).withLeftAt(bad)))))
                    .containsExactly("leftAt");
        }
    }

    @Test
    default void decimals_that_no_store_can_keep_are_refused_by_name() {
        for (String bad : List.of("1E+2000000000", "1E-2000000000", "1E+131072", "1E-16384")) {
            Everything row = Column.with(Everything.blank("row"), EverythingFields.amount, new BigDecimal(bad));
            assertThat(Failures.pathsOf(
                            () -> stage().transact(tx -> tx.everythings().insert(row))))
                    .as(bad)
                    .containsExactly("amount");
        }
        stage().transact(tx -> tx.everythings()
                .insert(Column.with(Everything.blank("row"), EverythingFields.amount, new BigDecimal("1E+131071"))));
        assertThat(stage().library()
                        .everythings()
                        .reads()
                        .require("row")
                        .amount()
                        .precision())
                .isEqualTo(131_072);
    }
}
