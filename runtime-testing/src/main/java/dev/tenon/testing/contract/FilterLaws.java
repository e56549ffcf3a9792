package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.Stage.DRACULA;
import static dev.tenon.testing.contract.Stage.EMMA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.store.Field;
import dev.tenon.store.Filter;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.Colour;
import dev.tenon.testing.contract.library.Everything;
import dev.tenon.testing.contract.library.EverythingFields;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Which rows a filter selects: every kind, on every type of column. */
interface FilterLaws extends Laws {

    @Test
    default void values_of_every_type_are_compared_in_the_order_of_their_type() {
        for (Column<?> column : Column.ALL) {
            storeAll(column);
            assertComparisons(column);
        }
    }

    @Test
    default void an_empty_field_is_in_no_comparison_but_ne() {
        for (Column<?> column : Column.ALL) {
            storeAll(column);
            assertEmptiness(column);
        }
    }

    @Test
    default void what_no_row_can_have_is_compared_by_its_place_in_the_order() {
        Column<String> text = Column.of(EverythingFields.text);
        assertBetween(text, "aa\0", text.ascending().indexOf("ab"));
        assertBetween(text, "aa\0z", text.ascending().indexOf("ab"));
        assertBetween(text, "\ud800", text.ascending().indexOf("\ufffd"));
        assertBetween(text, "\udc00a", text.ascending().indexOf("\ufffd"));
        assertEnds(Column.of(EverythingFields.at), Instant.MIN, Instant.MAX);
        assertEnds(Column.of(EverythingFields.day), LocalDate.MIN, LocalDate.MAX);
        assertEnds(Column.of(EverythingFields.local), LocalDateTime.MIN, LocalDateTime.MAX);
        assertEnds(Column.of(EverythingFields.zoned), OffsetDateTime.MIN, OffsetDateTime.MAX);
        assertEnds(Column.of(EverythingFields.lasted), Duration.ofDays(-200_000_000), Duration.ofDays(200_000_000));
        Column<BigDecimal> amount = Column.of(EverythingFields.amount);
        assertEnds(amount, new BigDecimal("-1E+131072"), new BigDecimal("1E+131072"));
        int zero = amount.ascending().indexWhere(value -> value.signum() == 0);
        assertBetween(amount, new BigDecimal("-1E-16384"), zero);
        assertBetween(amount, new BigDecimal("1E-16384"), zero + 1);
        assertBetween(amount, new BigDecimal("1E-2000000"), zero + 1);
    }

    @Test
    default void not_is_exactly_the_opposite_also_where_a_field_is_empty() {
        storeBooks();
        for (Filter<Book> filter : List.of(
                BookFields.publishedYear.eq(1900),
                BookFields.publishedYear.ne(1900),
                BookFields.publishedYear.lt(1900),
                BookFields.publishedYear.in(1900, 1901),
                BookFields.publishedYear.isEmpty(),
                BookFields.isbn.startsWith("isbn"),
                BookFields.subjects.has("sea"),
                BookFields.publishedYear.gt(1900).and(BookFields.isbn.isEmpty()),
                BookFields.publishedYear.gt(1900).or(BookFields.isbn.isEmpty()))) {
            Vector<BookId> selected = ids(filter);
            assertThat(ids(filter.not()))
                    .as("not(%s)", filter)
                    .containsExactlyElementsOf(ids(Filter.all()).removeAll(selected));
            assertThat(ids(filter.not().not())).containsExactlyElementsOf(selected);
        }
    }

    @Test
    default void filters_are_joined_by_and_and_or_and_all_and_none_are_their_ends() {
        Filter<Book> emma = BookFields.title.eq("Emma");
        Filter<Book> dracula = BookFields.title.eq("Dracula");
        assertThat(ids(emma.or(dracula))).containsExactly(EMMA.id(), DRACULA.id());
        assertThat(ids(emma.and(dracula))).isEmpty();
        assertThat(ids(emma.and(BookFields.copies.eq(1)).or(dracula.and(BookFields.copies.eq(2)))))
                .containsExactly(EMMA.id());
        assertThat(ids(Filter.all())).hasSize(3);
        assertThat(ids(Filter.none())).isEmpty();
        assertThat(ids(Filter.<Book>none().not())).hasSize(3);
        assertThat(ids(Filter.<Book>none().or(emma))).containsExactly(EMMA.id());
        assertThat(ids(Filter.<Book>all().and(emma))).containsExactly(EMMA.id());
    }

    @Test
    default void any_number_of_values_can_be_asked_for() {
        assertThat(ids(BookFields.id.in())).isEmpty();
        assertThat(ids(BookFields.id.in(Vector.range(0, 70_000).map(BookId::of))))
                .hasSize(3);
        assertThat(ids(BookFields.title.in(List.of("Emma", "Emma", "Nobody")))).containsExactly(EMMA.id());
    }

    @Test
    default void patterns_are_matched_by_code_point_and_their_signs_can_be_escaped() {
        Vector<String> titles =
                Vector.of("", "a", "A", "ab", "a%b", "a_b", "a\\b", "axb", "\ud83d\ude00", "a\nb", "%", "_");
        stage().transactUnit(tx -> {
            tx.books().deleteWhere(Selection.all());
            tx.books().insertAll(titles.zipWithIndex((title, i) -> Book.of(i, title, 30)));
        });
        assertThat(titles(BookFields.title.like("a_b"))).containsExactly("a%b", "a_b", "a\\b", "axb", "a\nb");
        assertThat(titles(BookFields.title.like("a\\_b"))).containsExactly("a_b");
        assertThat(titles(BookFields.title.like("a\\%b"))).containsExactly("a%b");
        assertThat(titles(BookFields.title.like("a\\\\b"))).containsExactly("a\\b");
        assertThat(titles(BookFields.title.like("_"))).containsExactly("a", "A", "\ud83d\ude00", "%", "_");
        assertThat(titles(BookFields.title.like(""))).containsExactly("");
        assertThat(titles(BookFields.title.like("a%"))).containsExactly("a", "ab", "a%b", "a_b", "a\\b", "axb", "a\nb");
        assertThat(titles(BookFields.title.like("%b"))).containsExactly("ab", "a%b", "a_b", "a\\b", "axb", "a\nb");
        assertThat(titles(BookFields.title.startsWith("a_"))).containsExactly("a_b");
        assertThat(titles(BookFields.title.startsWith("a\\"))).containsExactly("a\\b");
        assertThat(titles(BookFields.title.startsWith(""))).hasSize(titles.size());
        assertThat(titles(BookFields.title.contains("%"))).containsExactly("a%b", "%");
        assertThat(titles(BookFields.title.contains("\ud83d\ude00"))).containsExactly("\ud83d\ude00");
    }

    @Test
    default void a_collection_has_an_item_by_the_items_own_type() {
        Everything plain = Everything.blank("plain");
        Everything tagged =
                plain.withCode("tagged").withTags("red", "Red", "a\"b\\c").withDays(LocalDate.of(2024, 2, 29));
        stage().transactUnit(tx -> tx.everythings().insertAll(List.of(plain, tagged)));
        assertThat(codes(EverythingFields.tags.has("red"))).containsExactly("tagged");
        assertThat(codes(EverythingFields.tags.has("a\"b\\c"))).containsExactly("tagged");
        assertThat(codes(EverythingFields.tags.has("RED"))).isEmpty();
        assertThat(codes(EverythingFields.tags.has("re"))).isEmpty();
        assertThat(codes(EverythingFields.tags.has("red").not())).containsExactly("plain");
        assertThat(codes(EverythingFields.days.has(LocalDate.of(2024, 2, 29)))).containsExactly("tagged");
        assertThat(codes(EverythingFields.days.has(LocalDate.of(2024, 2, 28)))).isEmpty();
    }

    @Test
    default void a_lookup_by_an_enum_finds_its_rows() {
        for (Column<?> column : Column.ALL) {
            if (column.required() == EverythingFields.colour) {
                storeAll(column);
            }
        }
        assertThat(stage().library().everythings().reads().findByColour(Colour.GREEN))
                .hasSize(1);
        assertThat(stage().library().everythings().reads().findByColour(Colour.BLUE))
                .hasSize(2);
    }

    @Test
    default void a_text_that_no_store_can_keep_selects_nothing() {
        for (String bad : List.of("a\0b", "\ud83d", "\ude00x")) {
            assertThat(ids(BookFields.title.eq(bad))).isEmpty();
            assertThat(ids(BookFields.title.in(bad, "Emma"))).containsExactly(EMMA.id());
            assertThat(ids(BookFields.title.contains(bad))).isEmpty();
            assertThat(ids(BookFields.subjects.has(bad))).isEmpty();
            assertThat(ids(BookFields.title.ne(bad))).hasSize(3);
            assertThat(books().findByIsbn(bad)).isEmpty();
            assertThat(stage().library().everythings().reads().findById(bad)).isEmpty();
        }
    }

    private void storeAll(Column<?> column) {
        stage().transactUnit(tx -> {
            tx.everythings().deleteWhere(Selection.all());
            tx.everythings().insertAll(column.rows());
        });
    }

    private void storeBooks() {
        stage().transactUnit(tx -> tx.books()
                .insertAll(List.of(
                        Book.of(4, "Old", 30).withPublishedYear(1899).withSubjects("sea", "war"),
                        Book.of(5, "New", 30).withPublishedYear(1900),
                        Book.of(6, "Newer", 30)
                                .withPublishedYear(1901)
                                .withIsbn("other")
                                .withSubjects("sea"))));
    }

    private <T> void assertComparisons(Column<T> column) {
        Vector<T> values = column.ascending();
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            for (boolean optional : new boolean[] {false, true}) {
                Field<Everything, T> field = optional ? column.optional() : column.required();
                assertSelects(column, field.eq(value), i, optional, (place, at) -> place.equals(at));
                if (field instanceof OrderedField<Everything, T> ordered) {
                    assertSelects(column, ordered.lt(value), i, optional, (place, at) -> place < at);
                    assertSelects(column, ordered.le(value), i, optional, (place, at) -> place <= at);
                    assertSelects(column, ordered.gt(value), i, optional, (place, at) -> place > at);
                    assertSelects(column, ordered.ge(value), i, optional, (place, at) -> place >= at);
                    assertSelects(
                            column,
                            ordered.between(values.get(1), value),
                            i,
                            optional,
                            (place, at) -> place >= 1 && place <= at);
                }
                int last = values.size() - 1;
                assertSelects(
                        column,
                        field.in(List.of(value, values.get(last))),
                        i,
                        optional,
                        (place, at) -> place.equals(at) || place.equals(last));
            }
        }
    }

    private <T> void assertEnds(Column<T> column, T low, T high) {
        assertBetween(column, low, 0);
        assertBetween(column, high, column.ascending().size());
    }

    /** No row has the value; so many of the column's values are less. */
    private <T> void assertBetween(Column<T> column, T value, int less) {
        storeAll(column);
        for (boolean optional : new boolean[] {false, true}) {
            OrderedField<Everything, T> field =
                    (OrderedField<Everything, T>) (optional ? column.optional() : column.required());
            assertSelects(column, field.eq(value), less, optional, (place, at) -> false);
            for (Filter<Everything> filter : List.of(field.lt(value), field.le(value))) {
                assertSelects(column, filter, less, optional, (place, at) -> place < at);
            }
            for (Filter<Everything> filter : List.of(field.gt(value), field.ge(value))) {
                assertSelects(column, filter, less, optional, (place, at) -> place >= at);
            }
            for (Filter<Everything> filter :
                    List.of(field.lt(value), field.ge(value), field.eq(value), field.ne(value))) {
                assertThat(codes(filter.not()))
                        .as("not(%s)", filter)
                        .containsExactlyInAnyOrderElementsOf(codes(Filter.all()).removeAll(codes(filter)));
            }
        }
    }

    /** The last row has the first value in the required field, and none in the optional one. */
    private <T> void assertSelects(
            Column<T> column, Filter<Everything> filter, int at, boolean optional, BiPredicate<Integer, Integer> test) {
        int last = column.ascending().size();
        Vector<String> expected = Vector.range(0, last + 1)
                .filter(place -> place < last ? test.test(place, at) : !optional && test.test(0, at))
                .map(column::code);
        assertThat(codes(filter)).as("%s", filter).containsExactlyInAnyOrderElementsOf(expected);
    }

    private <T> void assertEmptiness(Column<T> column) {
        int last = column.ascending().size();
        Field<Everything, T> field = column.optional();
        assertThat(codes(field.isEmpty())).as("%s", column).containsExactly(column.code(last));
        assertThat(codes(field.isPresent()))
                .as("%s", column)
                .containsExactlyInAnyOrderElementsOf(column.codes().init());
        assertThat(codes(column.required().isEmpty())).as("%s", column).isEmpty();
        assertThat(codes(column.required().isPresent())).as("%s", column).hasSize(last + 1);
        T head = column.ascending().head();
        assertThat(codes(field.ne(head)))
                .as("%s", column)
                .containsExactlyInAnyOrderElementsOf(column.codes().tail());
        assertThat(codes(column.required().ne(head)))
                .as("%s", column)
                .containsExactlyInAnyOrderElementsOf(column.codes().tail().init());
        assertThat(HashSet.ofAll(codes(field.in(List.of())))).as("%s", column).isEmpty();
    }

    private Vector<String> codes(Filter<Everything> filter) {
        Selection<Everything> selection = Selection.<Everything>all().where(filter);
        return Vector.ofAll(stage().library().everythings().reads().list(selection))
                .map(Everything::code);
    }

    private Vector<BookId> ids(Filter<Book> filter) {
        return Vector.ofAll(books().list(Selection.<Book>all().where(filter))).map(Book::id);
    }

    private Vector<String> titles(Filter<Book> filter) {
        return Vector.ofAll(books().list(Selection.<Book>all().where(filter))).map(Book::title);
    }
}
