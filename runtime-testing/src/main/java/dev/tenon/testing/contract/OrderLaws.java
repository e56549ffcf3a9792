package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.store.Order;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.Everything;
import io.vavr.collection.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of rows, as lists, pages and walks by cursor. */
interface OrderLaws extends Laws {

    @Test
    default void rows_are_sorted_by_every_type_empty_ones_last_and_descending_is_the_exact_reverse() {
        for (Column<?> column : Column.ALL) {
            assertSorted(column);
        }
    }

    @Test
    default void the_key_decides_between_rows_that_are_equal_in_order() {
        stage().transactUnit(tx -> tx.books()
                .insertAll(List.of(Book.of(9, "Emma", 30), Book.of(8, "Emma", 30), Book.of(7, "Dracula", 30))));
        Selection<Book> byTitle = Selection.<Book>all().orderBy(BookFields.title.asc());
        assertThat(books().list(byTitle).map(Book::id))
                .containsExactlyElementsOf(Vector.of(3, 7, 1, 8, 9, 2).map(i -> BookId.of(i)));
        assertThat(books().list(Selection.<Book>all().orderBy(BookFields.title.desc()))
                        .map(Book::id))
                .containsExactlyElementsOf(Vector.of(2, 1, 8, 9, 3, 7).map(i -> BookId.of(i)));
        assertThat(books().list(byTitle.orderBy(BookFields.id.desc())).map(Book::id))
                .containsExactlyElementsOf(Vector.of(7, 3, 9, 8, 1, 2).map(i -> BookId.of(i)));
        assertThat(books().list(Selection.all()).map(Book::id))
                .containsExactlyElementsOf(Vector.of(1, 2, 3, 7, 8, 9).map(i -> BookId.of(i)));
    }

    @Test
    default void several_criteria_count_in_their_order_each_in_its_direction() {
        stage().transactUnit(tx -> {
            tx.books().deleteWhere(Selection.all());
            tx.books()
                    .insertAll(List.of(
                            Book.of(1, "b", 30).withPublishedYear(1),
                            Book.of(2, "a", 30).withPublishedYear(2),
                            Book.of(3, "b", 30),
                            Book.of(4, "a", 30),
                            Book.of(5, "b", 30).withPublishedYear(2)));
        });
        assertThat(walk(BookFields.title.asc(), BookFields.publishedYear.desc()))
                .containsExactly(4L, 2L, 3L, 5L, 1L);
        assertThat(walk(BookFields.title.desc(), BookFields.publishedYear.asc()))
                .containsExactly(1L, 5L, 3L, 2L, 4L);
        assertThat(walk(BookFields.publishedYear.desc(), BookFields.title.asc()))
                .containsExactly(4L, 3L, 2L, 5L, 1L);
        assertThat(walk(BookFields.publishedYear.asc(), BookFields.title.desc(), BookFields.id.desc()))
                .containsExactly(1L, 5L, 2L, 3L, 4L);
    }

    /** The numbers of the books, by a list, which is compared with a walk of slices of each size. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private Vector<Long> walk(Order<Book>... order) {
        Selection<Book> selection = Selection.<Book>all().orderBy(order);
        Vector<Book> listed = Vector.ofAll(books().list(selection));
        for (int size = 1; size <= listed.size() + 1; size++) {
            assertThat(Walk.of(books(), selection, size)).containsExactlyElementsOf(listed);
        }
        return listed.map(book -> book.id().value().getLeastSignificantBits());
    }

    private <T> void assertSorted(Column<T> column) {
        stage().transactUnit(tx -> {
            tx.everythings().deleteWhere(Selection.all());
            tx.everythings().insertAll(column.rows());
        });
        int last = column.ascending().size();
        for (OrderedField<Everything, T> field : column.sortedBy(column.optional())) {
            assertOrder(column, Selection.<Everything>all().orderBy(field.asc()), column.codes());
            assertOrder(
                    column,
                    Selection.<Everything>all().orderBy(field.desc()),
                    column.codes().reverse());
        }
        for (OrderedField<Everything, T> field : column.sortedBy(column.required())) {
            // The last row has the first value, too: the key decides between the two.
            Vector<String> equal = Vector.of(column.code(0), column.code(last)).sorted();
            Vector<String> others = column.codes().slice(1, last);
            assertOrder(column, Selection.<Everything>all().orderBy(field.asc()), equal.appendAll(others));
            assertOrder(
                    column,
                    Selection.<Everything>all().orderBy(field.desc()),
                    others.reverse().appendAll(equal));
        }
    }

    private void assertOrder(Column<?> column, Selection<Everything> selection, Vector<String> expected) {
        var reads = stage().library().everythings().reads();
        assertThat(reads.list(selection).map(Everything::code))
                .as("%s by %s", column, selection.order())
                .containsExactlyElementsOf(expected);
        assertThat(reads.first(selection).map(Everything::code)).isEqualTo(expected.headOption());
        assertThat(Walk.of(reads, selection, 2).map(Everything::code))
                .as("a walk: %s by %s", column, selection.order())
                .containsExactlyElementsOf(expected);
        assertThat(reads.page(selection, 2, 2).items().map(Everything::code))
                .as("a page: %s by %s", column, selection.order())
                .containsExactlyElementsOf(expected.drop(2).take(2));
    }
}
