package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.library.BookSearchFields.copies;
import static dev.tenon.testing.contract.library.BookSearchFields.isbn;
import static dev.tenon.testing.contract.library.BookSearchFields.publishedYear;
import static dev.tenon.testing.contract.library.BookSearchFields.subjects;
import static dev.tenon.testing.contract.library.BookSearchFields.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.search.FacetCounts;
import dev.tenon.search.FoundDocuments;
import dev.tenon.search.SearchIndex;
import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchQuery;
import dev.tenon.store.Cursor;
import dev.tenon.testing.contract.library.Book;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link SearchIndex} finds. Extend it, and {@link SearchIndexContract}, for one of your own. */
@Timeout(120)
public abstract class SearchQueryContract extends IndexLaws {

    /** For subclasses. */
    protected SearchQueryContract() {}

    @Test
    void words_are_found_in_all_texts_and_in_the_forms_that_the_analyzer_knows() {
        shelf();
        assertThat(user("ring")).containsExactlyInAnyOrderElementsOf(books(1, 3));
        assertThat(user("library")).isEqualTo(books(4));
        assertThat(user("lord fantasy")).isEqualTo(books(1));
        assertThat(user("LORD  of the rings")).isEqualTo(books(1));
        assertThat(user("978-2")).as("a keyword as a whole").isEqualTo(books(2));
        assertThat(user("nothing like it")).isEmpty();
    }

    @Test
    void accents_and_case_make_no_difference() {
        index(Book.of(1, "Villette by Charlotte Brontë", 1), Book.of(2, "Brontosaurus", 1));
        assertThat(user("BRONTE")).isEqualTo(books(1));
        assertThat(user("brontë")).isEqualTo(books(1));
    }

    @Test
    void users_write_phrases_fields_negations_prefixes_fuzzy_words_and_ranges() {
        shelf();
        assertThat(user("\"lord of the rings\"")).isEqualTo(books(1));
        assertThat(user("\"rings lord\"")).isEmpty();
        assertThat(user("\"earth fantasy\""))
                .as("no phrase reaches into the next value")
                .isEmpty();
        assertThat(user("subjects:fantasy -title:lord")).isEqualTo(books(3));
        assertThat(user("lord -jim")).isEqualTo(books(1));
        assertThat(user("-lord")).containsExactlyInAnyOrderElementsOf(books(3, 4));
        assertThat(user("satur*")).isEqualTo(books(3));
        assertThat(user("librar*")).isEqualTo(books(4));
        assertThat(user("saturm~")).isEqualTo(books(3));
        assertThat(user("zaturn~")).as("the first letter is meant").isEmpty();
        assertThat(user("publishedYear:1954")).isEqualTo(books(1));
        assertThat(user("publishedYear:1900..1954")).containsExactlyInAnyOrderElementsOf(books(1, 2));
        assertThat(user("publishedYear:1955..")).isEqualTo(books(3));
        assertThat(user("publishedYear:..1900 jim")).isEqualTo(books(2));
        assertThat(user("isbn:978-1")).isEqualTo(books(1));
        assertThat(user("isbn:978*")).containsExactlyInAnyOrderElementsOf(books(1, 2));
    }

    @Test
    void what_is_broken_is_searched_as_plain_words() {
        shelf();
        assertThat(user("\"lord jim")).isEqualTo(books(2));
        assertThat(user("lord ~ * - jim")).isEqualTo(books(2));
        assertThat(user("publishedYear:soon")).isEmpty();
        assertThat(user("jim nosuchfield:lord")).isEmpty();
        assertThat(user("lord:jim")).isEqualTo(books(2));
        assertThat(user("")).hasSize(4);
        assertThat(user("  ")).hasSize(4);
        assertThat(user("?! ::")).isEmpty();
    }

    @Test
    void typed_queries_combine() {
        shelf();
        assertThat(found(title.matches("lords").and(publishedYear.between(1900, 1950))))
                .isEqualTo(books(2));
        assertThat(found(title.phrase("of saturn").or(isbn.is("978-2"))))
                .containsExactlyInAnyOrderElementsOf(books(2, 3));
        assertThat(found(subjects.is("Middle Earth"))).isEqualTo(books(1));
        assertThat(found(subjects.is("Middle"))).isEmpty();
        assertThat(found(title.startsWith("sat"))).isEqualTo(books(3));
        assertThat(found(title.like("satirn", 1))).isEqualTo(books(3));
        assertThat(found(isbn.in("978-1", "978-2").not())).containsExactlyInAnyOrderElementsOf(books(3, 4));
        assertThat(found(isbn.in(Vector.empty()))).isEmpty();
        assertThat(found(publishedYear.atLeast(1954))).containsExactlyInAnyOrderElementsOf(books(1, 3));
        assertThat(found(publishedYear.between(2000, 1900))).isEmpty();
        assertThat(found(publishedYear.between(Option.none(), Option.none()))).hasSize(4);
    }

    @Test
    void a_boost_decides_what_comes_first() {
        index(Book.of(1, "Walks", 1).withSubjects("Sea"), Book.of(2, "Sea", 1).withSubjects("Walks"));
        assertThat(user("sea").head()).as("titles count twice").isEqualTo(key(2));
        SearchQuery<Book> query =
                title.matches("sea").or(subjects.matches("sea").boosted(10));
        assertThat(found(query).head()).isEqualTo(key(1));
    }

    @Test
    void filters_narrow_without_a_score() {
        shelf();
        FoundDocuments plain = find(SearchQuery.user("lord"), options -> options.filter(isbn.is("978-2")));
        assertThat(keys(plain)).isEqualTo(books(2));
        float score = find(SearchQuery.user("lord"), options -> options)
                .documents()
                .find(document -> document.key().equals(key(2)))
                .get()
                .score();
        assertThat(plain.documents().head().score()).isEqualTo(score);
        assertThat(keys(find(SearchQuery.user("lord"), options -> options.filter(Option.none()))))
                .hasSize(2);
    }

    @Test
    void sorts_by_text_keyword_and_number_with_empty_ones_last() {
        shelf();
        assertThat(sorted(options -> options.sortBy(title.asc()))).isEqualTo(books(4, 2, 3, 1));
        assertThat(sorted(options -> options.sortBy(title.desc()))).isEqualTo(books(1, 3, 2, 4));
        assertThat(sorted(options -> options.sortBy(publishedYear.asc()))).isEqualTo(books(2, 1, 3, 4));
        assertThat(sorted(options -> options.sortBy(publishedYear.desc()))).isEqualTo(books(3, 1, 2, 4));
        assertThat(sorted(options -> options.sortBy(isbn.desc(), title.desc()))).isEqualTo(books(2, 1, 3, 4));
    }

    private Seq<String> sorted(UnaryOperator<SearchOptions<Book>> options) {
        return keys(find(SearchQuery.all(), options));
    }

    @Test
    void pages_and_cursors_show_everything_once() {
        Seq<Book> many =
                Vector.range(1, 26).map(id -> Book.of(id, "Volume " + id % 3, 1).withPublishedYear(1900 + id % 5));
        index(many.toJavaArray(Book[]::new));
        Seq<String> pages = Vector.range(1, 8)
                .flatMap(number -> keys(find(SearchQuery.user("volume"), options -> options.page(number, 4))));
        assertThat(pages).hasSize(25).doesNotHaveDuplicates();
        assertThat(find(SearchQuery.user("volume"), options -> options.page(7, 4))
                        .total())
                .isEqualTo(25);
        for (UnaryOperator<SearchOptions<Book>> order : Vector.<UnaryOperator<SearchOptions<Book>>>of(
                options -> options,
                options -> options.sortBy(publishedYear.desc()),
                options -> options.sortBy(title.asc(), isbn.asc()))) {
            Seq<String> walked = walk(order, Option.none());
            assertThat(walked).hasSize(25).doesNotHaveDuplicates();
        }
    }

    private Seq<String> walk(UnaryOperator<SearchOptions<Book>> order, Option<Cursor> after) {
        FoundDocuments part =
                find(SearchQuery.user("volume"), options -> order.apply(options).cursor(after, 4));
        assertThat(part.total()).isEqualTo(25);
        return part.next().isEmpty() ? keys(part) : keys(part).appendAll(walk(order, part.next()));
    }

    @Test
    void a_cursor_goes_on_where_it_was_when_something_is_added_before() {
        index(Book.of(2, "B", 1), Book.of(4, "D", 1), Book.of(6, "F", 1));
        FoundDocuments first =
                find(SearchQuery.all(), options -> options.sortBy(title.asc()).cursor(Option.none(), 2));
        index(Book.of(1, "A", 1), Book.of(5, "E", 1));
        FoundDocuments rest =
                find(SearchQuery.all(), options -> options.sortBy(title.asc()).cursor(first.next(), 9));
        assertThat(keys(rest)).isEqualTo(books(5, 6));
        assertThat(rest.next()).isEmpty();
    }

    @Test
    void a_cursor_of_something_else_is_refused() {
        shelf();
        Cursor byTitle = find(
                        SearchQuery.all(),
                        options -> options.sortBy(title.asc()).cursor(Option.none(), 1))
                .next()
                .get();
        for (Cursor wrong : Vector.of(byTitle, new Cursor("abc"), new Cursor("_-_-"), new Cursor("A"))) {
            assertThatThrownBy(() -> find(
                            SearchQuery.all(),
                            options -> options.sortBy(publishedYear.asc()).cursor(Option.some(wrong), 1)))
                    .isInstanceOfSatisfying(
                            FailureException.class, e -> assertThat(e.failure()).isInstanceOf(Failure.Invalid.class));
        }
    }

    @Test
    void facets_count_values_ranges_and_steps_of_all_that_is_found() {
        shelf();
        FoundDocuments found = find(
                SearchQuery.all(),
                options -> options.page(1, 1)
                        .facet(subjects.top(2), publishedYear.every(10), publishedYear.top(10))
                        .facet(publishedYear.ranges(
                                publishedYear.range("old", 0, 1900), publishedYear.range("new", 1901, 3000)))
                        .facet(isbn.top(5)));
        assertThat(counts(found, 0).head()).isEqualTo(new FacetCounts.Count("Fantasy", 2));
        assertThat(counts(found, 0)).hasSize(2);
        assertThat(counts(found, 1))
                .isEqualTo(Vector.of(
                        new FacetCounts.Count("1900", 1),
                        new FacetCounts.Count("1950", 1),
                        new FacetCounts.Count("1990", 1)));
        assertThat(counts(found, 2).map(FacetCounts.Count::value)).containsExactlyInAnyOrder("1900", "1954", "1995");
        assertThat(counts(found, 3))
                .isEqualTo(Vector.of(new FacetCounts.Count("old", 1), new FacetCounts.Count("new", 2)));
        assertThat(counts(found, 4).map(FacetCounts.Count::count)).containsExactly(1L, 1L);
        FoundDocuments none = find(SearchQuery.user("nothing"), options -> options.facet(subjects.top(2)));
        assertThat(counts(none, 0)).isEmpty();
    }

    private static Seq<FacetCounts.Count> counts(FoundDocuments found, int facet) {
        return found.facets().get(facet).counts();
    }

    @Test
    void facets_of_an_empty_index_are_empty() {
        FoundDocuments found = find(
                SearchQuery.all(),
                options -> options.facet(subjects.top(2), publishedYear.top(2), publishedYear.every(10))
                        .facet(publishedYear.ranges(publishedYear.range("all", 0, 3000))));
        assertThat(found.total()).isZero();
        assertThat(found.facets()).hasSize(4);
        assertThat(counts(found, 3)).containsExactly(new FacetCounts.Count("all", 0));
    }

    @Test
    void a_minimum_score_leaves_out_what_scores_less_everywhere() {
        index(
                Book.of(1, "Sea", 1).withSubjects("Sea"),
                Book.of(2, "Something long that mentions the sea and much else besides", 1)
                        .withSubjects("Walks"));
        FoundDocuments all = find(SearchQuery.user("sea"), options -> options);
        float between = (all.documents().head().score() + all.documents().last().score()) / 2;
        FoundDocuments best = find(
                SearchQuery.user("sea"),
                options -> options.minimumScore(between).facet(subjects.top(5)));
        assertThat(keys(best)).isEqualTo(books(1));
        assertThat(best.total()).isEqualTo(1);
        assertThat(counts(best, 0)).containsExactly(new FacetCounts.Count("Sea", 1));
    }

    @Test
    void marks_what_was_found_and_escapes_everything_else() {
        Book book = Book.of(1, "<b>Lords</b> & \"rings\" <script>alert('x')</script>", 1)
                .withSubjects("a<lord>");
        index(book);
        Map<String, Seq<String>> marked = index().highlight(
                        SearchQuery.user("lord ring"), new SearchOptions.Highlighted.All<>(), Vector.of(book))
                .head();
        assertThat(marked.get("title").get().mkString())
                .contains("&lt;b&gt;<mark>Lords</mark>&lt;/b&gt; &amp; &quot;<mark>rings</mark>&quot;")
                .doesNotContain("<script")
                .doesNotContain("'");
        assertThat(marked.get("subjects").get()).containsExactly("a&lt;<mark>lord</mark>&gt;");
        Map<String, Seq<String>> one = index().highlight(
                        SearchQuery.user("lord*"),
                        new SearchOptions.Highlighted.Some<>(Vector.of(title)),
                        Vector.of(book))
                .head();
        assertThat(one.keySet()).containsExactly("title");
        assertThat(one.get("title").get().head()).contains("<mark>Lords</mark>");
    }

    @Test
    void says_what_may_have_been_meant() {
        shelf();
        FoundDocuments none = find(SearchQuery.user("satrun rings"), SearchOptions::suggest);
        assertThat(none.total()).isZero();
        assertThat(none.suggestions()).contains("saturn rings");
        assertThat(find(SearchQuery.user("saturn"), SearchOptions::suggest).suggestions())
                .isEmpty();
        assertThat(find(SearchQuery.user("xqzwv"), SearchOptions::suggest).suggestions())
                .isEmpty();
        assertThat(find(SearchQuery.user("satrun"), options -> options).suggestions())
                .isEmpty();
    }

    @Test
    void completes_what_somebody_begins_to_write() {
        shelf();
        assertThat(index().suggest("lor", 5)).containsExactly("Lord Jim", "The Lord of the Rings");
        assertThat(index().suggest("the ri", 5)).containsExactly("The Lord of the Rings");
        assertThat(index().suggest("RINGS", 1)).containsExactly("Rings of Saturn");
        assertThat(index().suggest("", 5)).isEmpty();
        assertThat(index().suggest("zz", 5)).isEmpty();
    }

    @Test
    void finds_the_nearest_of_what_filters_let_through() {
        shelf();
        assertThat(found(copies.nearest(new float[] {100, 1}, 2))).isEqualTo(books(4, 3));
        assertThat(keys(find(
                        copies.nearest(new float[] {100, 1}, 2),
                        options -> options.filter(publishedYear.atMost(1960)))))
                .isEqualTo(books(2, 1));
    }

    @Test
    void fuses_rankings_by_the_places_in_each() {
        shelf();
        FoundDocuments fused = find(
                SearchQuery.fused(SearchQuery.user("rings"), copies.nearest(new float[] {100, 1}, 4)),
                options -> options.facet(subjects.top(1)));
        Seq<String> byWords = user("rings");
        Seq<String> byVector = found(copies.nearest(new float[] {100, 1}, 4));
        FoundDocuments.FoundDocument best = fused.documents().head();
        assertThat(best.key()).isEqualTo(key(3));
        assertThat(best.score()).isEqualTo(1f / (61 + byWords.indexOf(key(3))) + 1f / (61 + byVector.indexOf(key(3))));
        assertThat(keys(fused)).containsExactlyInAnyOrderElementsOf(books(1, 2, 3, 4));
        assertThat(fused.total()).isEqualTo(4);
        assertThat(counts(fused, 0)).containsExactly(new FacetCounts.Count("Fantasy", 2));
    }
}
