package dev.tenon.search;

import dev.tenon.store.Cursor;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What an index has found: {@link SearchResult} without the documents themselves. Immutable.
 *
 * @param documents the page that was asked for
 * @param total how many there are, on all pages
 */
public record FoundDocuments(
        Seq<FoundDocument> documents,
        long total,
        Seq<FacetCounts> facets,
        Seq<String> suggestions,
        Option<Cursor> next) {

    /** The key of a document, as text, and its score. */
    public record FoundDocument(String key, float score) {}
}
