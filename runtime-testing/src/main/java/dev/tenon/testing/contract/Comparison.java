package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.store.ReadStore;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookStore;
import dev.tenon.testing.contract.library.Chapter;
import dev.tenon.testing.contract.library.ChapterStore;
import dev.tenon.testing.contract.library.Library;
import dev.tenon.testing.contract.library.LibraryTx;
import dev.tenon.testing.contract.library.Membership;
import dev.tenon.testing.contract.library.MembershipStore;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a store is asked after each step, and what the model says. */
record Comparison(
        BookStore books,
        ChapterStore chapters,
        MembershipStore memberships,
        Function<Kind<?, ?>, ReadStore<?, ?>> stores,
        Map<RowKey, ModelRow<?, ?>> rows,
        Step step) {

    /** In a transaction. */
    static Comparison within(LibraryTx tx, Map<RowKey, ModelRow<?, ?>> rows, Step step) {
        return new Comparison(
                tx.books(),
                tx.chapters(),
                tx.memberships(),
                kind -> kind.writes().apply(tx),
                rows,
                step);
    }

    /** Of what is committed. */
    static Comparison outside(Library library, Map<RowKey, ModelRow<?, ?>> rows, Step step) {
        return new Comparison(
                library.books().reads(),
                library.chapters().reads(),
                library.memberships().reads(),
                kind -> kind.reads().apply(library),
                rows,
                step);
    }

    /** Asks all. */
    void make() {
        for (Kind<?, ?> kind :
                List.of(Kind.AUTHOR, Kind.BOOK, Kind.CHAPTER, Kind.BOOKMARK, Kind.MEMBERSHIP, Kind.NOTE)) {
            compareAll(kind);
        }
        switch (step.subject().row()) {
            case Book book -> compareLookups(book);
            case Chapter chapter ->
                assertThat(chapters.findByBookIdAndNumber(chapter.bookId(), chapter.number()))
                        .isEqualTo(Kind.CHAPTER
                                .visible(rows)
                                .find(row ->
                                        row.bookId().equals(chapter.bookId()) && row.number() == chapter.number()));
            case Membership member ->
                assertThat(memberships.findByPatronIdAndLeftAt(member.patronId(), member.leftAt()))
                        .containsExactlyInAnyOrderElementsOf(Kind.MEMBERSHIP
                                .visible(rows)
                                .filter(row -> row.patronId().equals(member.patronId())
                                        && row.leftAt().equals(member.leftAt())));
            default -> {}
        }
        compareQuestion();
    }

    @SuppressWarnings("unchecked") // the store is that of the kind
    private <K, E> void compareAll(Kind<K, E> kind) {
        ReadStore<K, E> store = (ReadStore<K, E>) stores.apply(kind);
        Vector<E> expected = kind.visible(rows);
        assertThat(store.list(Selection.all()))
                .as("all of %s after %s", kind.type(), step)
                .containsExactlyInAnyOrderElementsOf(expected);
        if (step.subject().kind().equals(kind)) {
            K key = kind.type().key().of((E) step.subject().row());
            assertThat(store.findById(key))
                    .as("%s after %s", key, step)
                    .isEqualTo(expected.find(row -> kind.type().key().of(row).equals(key)));
            assertThat(store.count()).isEqualTo(expected.size());
        }
    }

    private void compareLookups(Book book) {
        Vector<Book> all = Kind.BOOK.visible(rows);
        assertThat(books.findByAuthorId(book.authorId()))
                .containsExactlyElementsOf(all.filter(row -> row.authorId().equals(book.authorId()))
                        .sorted(Question.BY_KEY));
        for (String isbn : book.isbn()) {
            assertThat(books.findByIsbn(isbn))
                    .isEqualTo(all.find(row -> row.isbn().contains(isbn)));
        }
    }

    private void compareQuestion() {
        Selection<Book> selection = step.question().selection();
        Vector<Book> expected = step.question().answer(Kind.BOOK.visible(rows));
        assertThat(books.list(selection)).as("%s", step.question()).containsExactlyElementsOf(expected);
        assertThat(books.first(selection)).isEqualTo(expected.headOption());
        assertThat(books.count(selection)).isEqualTo(expected.size());
        assertThat(books.exists(selection)).isEqualTo(expected.nonEmpty());
        assertThat(books.page(selection, 2, 2).items())
                .containsExactlyElementsOf(expected.drop(2).take(2));
        assertThat(Walk.of(books, selection, 2)).containsExactlyElementsOf(expected);
    }
}
