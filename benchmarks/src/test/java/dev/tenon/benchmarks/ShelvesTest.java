package dev.tenon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.store.Cursor;
import dev.tenon.store.Selection;
import dev.tenon.store.Slice;
import io.vavr.control.Option;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rivals of stores in memory do the same. */
class ShelvesTest {

    private static final int PAGE = 50;

    private final List<ShelfBook> books = ShelfBook.many(500);
    private final TenonShelf tenon = new TenonShelf(books);
    private final HandShelf hand = new HandShelf(books);
    private final List<ShelfBook> sorted = tenon.reads().list(Selection.all()).asJava();

    @Test
    void all_find_the_same_books_of_an_author() throws Exception {
        H2Shelf h2 = new H2Shelf(books);
        for (long author = 0; author < 50; author++) {
            List<ShelfBook> found = tenon.reads().findByAuthorId(author).asJava();
            assertThat(found).allMatch(sorted::contains);
            assertThat(hand.findByAuthorId(author)).containsExactlyInAnyOrderElementsOf(found);
            assertThat(h2.findByAuthorId(author)).containsExactlyElementsOf(found);
        }
    }

    @Test
    void all_have_the_same_pages_one_after_the_other() throws Exception {
        H2Shelf h2 = new H2Shelf(books);
        Slice<ShelfBook> first = tenon.reads().slice(Selection.all(), Option.none(), PAGE);
        Cursor cursor = first.next().get();
        ShelfBook last = first.items().last();
        String token = hand.token(last.id());
        for (int from = PAGE; from < 400; from += PAGE) {
            List<ShelfBook> expected = sorted.subList(from, from + PAGE);
            Slice<ShelfBook> slice = tenon.reads().slice(Selection.all(), Option.some(cursor), PAGE);
            HandShelf.SealedPage sealed = hand.page(token, PAGE);
            assertThat(slice.items()).containsExactlyElementsOf(expected);
            assertThat(sealed.books()).isEqualTo(expected);
            assertThat(hand.page(last.id(), PAGE)).isEqualTo(expected);
            assertThat(h2.page(last.id(), PAGE)).isEqualTo(expected);
            cursor = slice.next().get();
            token = sealed.next();
            last = slice.items().last();
        }
    }

    @Test
    void nobody_can_change_a_token_made_by_hand() {
        String token = hand.token(sorted.get(0).id());
        String other = (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1);
        assertThatThrownBy(() -> hand.page(other, PAGE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void all_write_the_same() throws Exception {
        H2Shelf h2 = new H2Shelf(books);
        ShelfBook change = sorted.get(7).withCopies(5);
        ShelfBook written = tenon.transact(store -> store.update(change));
        assertThat(Stream.of(hand.update(change), h2.update(change))).containsOnly(written);
        assertThat(Stream.of(hand.find(change.id()), h2.find(change.id()))).containsOnly(written);
        assertThat(tenon.reads().require(change.id())).isEqualTo(written);
    }
}
