package dev.tenon.search;

import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * A component that is text: its words are found, in the forms that its analyzer takes for the same. Also found as a whole where it
 * is faceted.
 *
 * @param <E> the entity
 */
public sealed class TextSearchField<E> extends SearchField<E> implements FacetedField<E> permits SortableTextField {

    /** The analyzer unless another is set: words in lower case and without accents. */
    public static final String STANDARD = "standard";

    private final Function<? super E, ? extends Seq<String>> read;
    private final String analyzer;
    private final float boost;
    private final boolean suggested;
    private final boolean faceted;

    TextSearchField(
            String name,
            Function<? super E, ? extends Seq<String>> read,
            String analyzer,
            float boost,
            boolean suggested,
            boolean faceted) {
        super(name);
        if (!(boost > 0) || Float.isInfinite(boost)) {
            throw new IllegalArgumentException("the boost of " + name + " must be greater than 0, found " + boost);
        }
        this.read = read;
        this.analyzer = analyzer;
        this.boost = boost;
        this.suggested = suggested;
        this.faceted = faceted;
    }

    /** A component with one text. */
    public static <E> TextSearchField<E> of(String name, Function<? super E, String> read) {
        return new TextSearchField<>(name, one(read), STANDARD, 1, false, false);
    }

    /** A component with any number of texts: an option, a list, a set. */
    public static <E> TextSearchField<E> ofAll(String name, Function<? super E, ? extends Iterable<String>> read) {
        return new TextSearchField<>(name, several(read), STANDARD, 1, false, false);
    }

    /** The same, taken apart by another analyzer, such as {@code english}. */
    public final TextSearchField<E> analyzedBy(String other) {
        return with(other, boost, suggested, faceted);
    }

    /** The same, whose matches count for more, or less, than 1. */
    public final TextSearchField<E> boosted(double other) {
        return with(analyzer, (float) other, suggested, faceted);
    }

    /** The same, whose values are suggested to who begins to write. */
    public final TextSearchField<E> suggested() {
        return with(analyzer, boost, true, faceted);
    }

    /** The same, whose values can be counted, and found as a whole. */
    public final TextSearchField<E> faceted() {
        return with(analyzer, boost, suggested, true);
    }

    /** The same, to be sorted by: by its first text. */
    public final SortableTextField<E> sortable() {
        return new SortableTextField<>(name(), read, analyzer, boost, suggested, faceted);
    }

    /** The same with other settings. */
    TextSearchField<E> with(String otherAnalyzer, float otherBoost, boolean isSuggested, boolean isFaceted) {
        return new TextSearchField<>(name(), read, otherAnalyzer, otherBoost, isSuggested, isFaceted);
    }

    final Function<? super E, ? extends Seq<String>> read() {
        return read;
    }

    /** Has all these words, in any order. */
    public final SearchQuery<E> matches(String words) {
        return new SearchQuery.Words<>(this, words);
    }

    /** Has these words next to each other, in this order. */
    public final SearchQuery<E> phrase(String words) {
        return new SearchQuery.Phrase<>(this, words, 0);
    }

    /** Has a word that begins so. */
    public final SearchQuery<E> startsWith(String beginning) {
        return new SearchQuery.Prefix<>(this, beginning);
    }

    /** Has a word that differs from this in so many letters at most: 0, 1 or 2. */
    public final SearchQuery<E> like(String word, int edits) {
        return new SearchQuery.Fuzzy<>(this, word, edits);
    }

    /** Is exactly this text. Only of a field that is faceted. */
    public final SearchQuery<E> is(String text) {
        return new SearchQuery.Is<>(this, text);
    }

    /** The texts in {@code entity}. */
    public final Seq<String> valuesIn(E entity) {
        return read.apply(entity);
    }

    /** What takes it apart into words. */
    public final String analyzer() {
        return analyzer;
    }

    /** How much its matches count. */
    public final float boost() {
        return boost;
    }

    /** Whether its values are suggested. */
    public final boolean isSuggested() {
        return suggested;
    }

    @Override
    public final boolean isFaceted() {
        return faceted;
    }

    /** Whether it can be sorted by. */
    public final boolean isSortable() {
        return this instanceof SortableField<?>;
    }

    /** Without the boost, which matters to queries only. */
    @Override
    final String definition() {
        return name() + ":text:" + analyzer + (suggested ? ":suggested" : "") + (faceted ? ":faceted" : "")
                + (isSortable() ? ":sortable" : "");
    }
}
