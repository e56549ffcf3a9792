package dev.tenon.search.lucene;

import dev.tenon.search.SearchField;
import dev.tenon.search.TextSearchField;

/** What Lucene's fields of a component are called. A component's own name holds what it is found by. */
final class FieldNames {

    /** The text of the key. */
    static final String KEY = "/key";

    /** The {@link Fingerprint} of what is indexed. */
    static final String PRINT = "/print";

    /** Starts none of the name of a component. */
    private static final String PART = "/";

    private FieldNames() {}

    /** The words as they are written, to complete and to correct them; the component's own if they are not stemmed. */
    static String words(TextSearchField<?> field) {
        return isStemmed(field) ? field.name() + PART + "words" : field.name();
    }

    static boolean isStemmed(TextSearchField<?> field) {
        return !field.analyzer().equals(TextSearchField.STANDARD);
    }

    /** Whole values to be found. */
    static String exact(SearchField<?> field) {
        return field instanceof TextSearchField<?> ? field.name() + PART + "exact" : field.name();
    }

    /** Whole values to be counted and suggested. */
    static String values(String component) {
        return component + PART + "values";
    }

    /** The value to sort by. */
    static String sort(String component) {
        return component + PART + "sort";
    }
}
