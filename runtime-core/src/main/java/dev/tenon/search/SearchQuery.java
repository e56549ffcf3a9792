package dev.tenon.search;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * What to look for. Plain data, which a backend translates; the list of cases is closed so that none can miss one. Made by the constants
 * of {@code BookSearchFields} and by the methods here. Immutable.
 *
 * @param <E> the entity
 */
public sealed interface SearchQuery<E> {

    /** Everything. */
    static <E> SearchQuery<E> all() {
        return new All<>();
    }

    /** What a user has written, see {@code docs/search.md}: searched in all text fields, and never wrong. */
    static <E> SearchQuery<E> user(String text) {
        return new User<>(text);
    }

    /** What all of them find; of none, everything. */
    static <E> SearchQuery<E> allOf(Iterable<? extends SearchQuery<E>> queries) {
        return new And<>(Vector.ofAll(queries));
    }

    /** What one of them finds; of none, nothing. */
    static <E> SearchQuery<E> anyOf(Iterable<? extends SearchQuery<E>> queries) {
        return new Or<>(Vector.ofAll(queries));
    }

    /**
     * What any of them finds, those first that are far in front in several: for words and {@code nearest} together. Each is ranked by
     * itself, and a place counts 1 / (60 + place): reciprocal rank fusion (Cormack, Clarke, Buettcher 2009). Looks at the first
     * 100 of each, or as many as are needed for the page. It is a query as a whole, never a part of one or a filter, has no other order
     * and no cursor.
     */
    @SafeVarargs
    static <E> SearchQuery<E> fused(SearchQuery<E>... queries) {
        Seq<SearchQuery<E>> all = Vector.empty();
        for (SearchQuery<E> query : queries) {
            all = all.append(query);
        }
        return new Fused<>(all);
    }

    /** What both find. */
    default SearchQuery<E> and(SearchQuery<E> other) {
        return new And<>(Vector.of(this, other));
    }

    /** What one of them finds, or both. */
    default SearchQuery<E> or(SearchQuery<E> other) {
        return new Or<>(Vector.of(this, other));
    }

    /** What this does not find. */
    default SearchQuery<E> not() {
        return new Not<>(this);
    }

    /** The same, whose matches count so much more. */
    default SearchQuery<E> boosted(double factor) {
        return new Boosted<>(this, (float) factor);
    }

    /** {@link #all()}. */
    record All<E>() implements SearchQuery<E> {}

    /** {@link #user(String)}. */
    record User<E>(String text) implements SearchQuery<E> {}

    /**
     * Text that may stand in any text field: each word of it in one of them. Words that one of the analyzers leaves out need not be there. A
     * keyword is found as well if it is all of the text.
     */
    record Anywhere<E>(String text, How how) implements SearchQuery<E> {

        /** How text is looked for. */
        public enum How {
            /** All of its words. */
            WORDS,
            /** Its words in their order, next to each other. */
            PHRASE,
            /** A word that begins so. */
            PREFIX,
            /** A word like it. */
            FUZZY
        }
    }

    /** All of these words, as the analyzer of the field has them. */
    record Words<E>(TextSearchField<E> field, String words) implements SearchQuery<E> {}

    /** Words in their order, with so many others between them. */
    record Phrase<E>(TextSearchField<E> field, String words, int slop) implements SearchQuery<E> {}

    /** A word of a text, or a keyword, begins so. */
    record Prefix<E>(SearchField<E> field, String beginning) implements SearchQuery<E> {}

    /** A word differs in at most so many letters, and not in the first. */
    record Fuzzy<E>(TextSearchField<E> field, String word, int edits) implements SearchQuery<E> {

        /** The most that can be looked for. */
        public static final int MOST_EDITS = 2;

        public Fuzzy {
            if (edits < 0 || edits > MOST_EDITS) {
                throw new IllegalArgumentException("expected 0, 1 or 2 edits, found " + edits);
            }
        }
    }

    /** A keyword, or a whole text that is faceted. */
    record Is<E>(SearchField<E> field, String value) implements SearchQuery<E> {

        public Is {
            if (field instanceof TextSearchField<E> text && !text.isFaceted()) {
                throw new IllegalArgumentException(
                        field + " is found by its words: it would have to be @Facet to be found as a whole");
            }
        }
    }

    /** A number of {@link RangeSearchField#numberOf}, both ends included. */
    record Range<E>(RangeSearchField<E, ?> field, long low, long high) implements SearchQuery<E> {}

    /** {@link SearchQuery#and}. */
    record And<E>(Seq<SearchQuery<E>> queries) implements SearchQuery<E> {}

    /** {@link SearchQuery#or}. */
    record Or<E>(Seq<SearchQuery<E>> queries) implements SearchQuery<E> {}

    /** {@link SearchQuery#not}. */
    record Not<E>(SearchQuery<E> query) implements SearchQuery<E> {}

    /** {@link SearchQuery#boosted}. */
    record Boosted<E>(SearchQuery<E> query, float factor) implements SearchQuery<E> {

        public Boosted {
            if (!(factor >= 0) || Float.isInfinite(factor)) {
                throw new IllegalArgumentException("expected a factor of 0 or more, found " + factor);
            }
        }
    }

    /** {@link VectorSearchField#nearest}. */
    record Nearest<E>(VectorSearchField<E> field, Seq<Float> target, int most) implements SearchQuery<E> {

        public Nearest {
            if (target.size() != field.dimensions() || most < 1) {
                throw new IllegalArgumentException("expected a vector of " + field.dimensions()
                        + " dimensions and one or more to be found, found " + target.size() + " and " + most);
            }
        }
    }

    /** {@link SearchQuery#fused}. */
    record Fused<E>(Seq<SearchQuery<E>> queries) implements SearchQuery<E> {}
}
