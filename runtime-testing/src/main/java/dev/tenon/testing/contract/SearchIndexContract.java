package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.search.IndexBuild;
import dev.tenon.search.IndexChange;
import dev.tenon.search.SearchIndex;
import dev.tenon.search.SearchQuery;
import dev.tenon.testing.contract.library.Book;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How every {@link SearchIndex} is changed and built. Extend it, and {@link SearchQueryContract}, for one of your own. */
@Timeout(120)
public abstract class SearchIndexContract extends IndexLaws {

    /** For subclasses. */
    protected SearchIndexContract() {}

    @Test
    void what_was_applied_is_found_by_what_begins_afterwards() {
        index(Book.of(1, "Emma", 1));
        assertThat(user("emma")).isEqualTo(books(1));
        assertThat(index().count()).isEqualTo(1);
        assertThat(index().has(key(1))).isTrue();
        assertThat(index().has(key(2))).isFalse();
    }

    @Test
    void the_last_change_of_a_document_counts() {
        index(Book.of(1, "Emma", 1));
        index(Book.of(1, "Persuasion", 1), Book.of(1, "Sanditon", 1));
        assertThat(user("emma")).isEmpty();
        assertThat(user("persuasion")).isEmpty();
        assertThat(user("sanditon")).isEqualTo(books(1));
        index().apply(Vector.of(new IndexChange.Remove<>(key(1)), new IndexChange.Remove<>(key(9))));
        assertThat(index().count()).isZero();
    }

    @Test
    void doing_the_same_again_changes_nothing() {
        index(Book.of(1, "Emma", 1));
        index(Book.of(1, "Emma", 1));
        assertThat(user("emma")).isEqualTo(books(1));
        assertThat(index().count()).isEqualTo(1);
    }

    @Test
    void clearing_has_its_place_in_the_order() {
        index(Book.of(1, "Emma", 1));
        index().apply(Vector.of(new IndexChange.Clear<>(), put(Book.of(2, "Sanditon", 1))));
        assertThat(found(SearchQuery.all())).isEqualTo(books(2));
    }

    @Test
    void a_document_that_cannot_be_indexed_is_told_and_the_others_are_indexed() {
        index(Book.of(1, "Emma", 1));
        Map<String, String> refused = index().apply(Vector.of(
                put(Book.of(1, "Emma", 1).withIsbn("9".repeat(40_000))), put(Book.of(2, "Sanditon", 1))));
        assertThat(refused.keySet().toVector()).isEqualTo(books(1));
        assertThat(found(SearchQuery.all())).isEqualTo(books(2));
    }

    @Test
    void lists_its_keys_and_what_is_not_as_it_was_indexed() {
        shelf();
        assertThat(index().keys(Option.none(), 3)).isEqualTo(books(1, 2, 3));
        assertThat(index().keys(Option.some(key(3)), 3)).isEqualTo(books(4));
        assertThat(index().keys(Option.some(key(4)), 3)).isEmpty();
        index().apply(Vector.of(new IndexChange.Remove<>(key(2))));
        assertThat(index().keys(Option.some(key(1)), 2)).isEqualTo(books(3, 4));
        Book changed = Book.of(4, "Libraries of the World", 1).withCopies(61);
        assertThat(index().different(Vector.of(changed, changed.withCopies(60), Book.of(2, "Lord Jim", 1))))
                .isEqualTo(books(4, 2));
    }

    @Test
    void a_building_takes_the_place_of_what_was_searched_at_once() {
        shelf();
        IndexBuild<Book> build = index().build();
        build.add(Vector.of(Book.of(1, "Emma", 1), Book.of(7, "Emma", 2)));
        assertThat(user("emma")).isEmpty();
        assertThat(user("saturn")).isEqualTo(books(3));
        build.complete();
        assertThat(found(SearchQuery.all())).containsExactlyInAnyOrderElementsOf(books(1, 7));
        assertThat(user("saturn")).isEmpty();
        build.abandon();
        assertThat(index().count()).isEqualTo(2);
    }

    @Test
    void what_is_changed_while_it_is_built_is_newer_than_what_is_added() {
        shelf();
        IndexBuild<Book> build = index().build();
        build.add(Vector.of(Book.of(1, "Old", 1), Book.of(2, "Old", 1)));
        index().apply(Vector.of(
                put(Book.of(1, "New", 1)),
                put(Book.of(3, "New", 1)),
                new IndexChange.Remove<>(key(4)),
                new IndexChange.Remove<>(key(2))));
        build.add(Vector.of(Book.of(3, "Old", 1), Book.of(4, "Old", 1)));
        assertThat(user("new")).containsExactlyInAnyOrderElementsOf(books(1, 3));
        build.complete();
        assertThat(found(SearchQuery.all())).containsExactlyInAnyOrderElementsOf(books(1, 3));
        assertThat(user("new")).containsExactlyInAnyOrderElementsOf(books(1, 3));
    }

    @Test
    void an_abandoned_building_leaves_everything_as_it_was() {
        shelf();
        IndexBuild<Book> build = index().build();
        assertThatThrownBy(index()::build).isInstanceOf(IllegalStateException.class);
        build.add(Vector.of(Book.of(1, "Emma", 1)));
        build.abandon();
        assertThat(found(SearchQuery.all())).hasSize(4);
        index().build().complete();
        assertThat(index().count()).isZero();
    }
}
