package dev.tenon.search.lucene;

import dev.tenon.search.SearchType;
import dev.tenon.search.TextSearchField;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Values that go on as somebody has begun. Immutable; safe for use by several threads. */
final class Completion<E> {

    private static final int MOST = 100;

    /** So many documents are looked at for one field. */
    private static final int LOOKED_AT = 1_000;

    private final FieldAnalyzer analyzer;
    private final WordQueries words;
    private final Seq<TextSearchField<E>> fields;

    Completion(SearchType<?, E> type, FieldAnalyzer analyzer) {
        this.analyzer = analyzer;
        this.words = new WordQueries(analyzer);
        this.fields = type.texts().filter(TextSearchField::isSuggested);
    }

    Seq<String> complete(Snapshot searcher, String beginning, int most) throws IOException {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("expected 1 to " + MOST + " suggestions, found " + most);
        }
        Set<String> values = new HashSet<>();
        for (TextSearchField<E> field : fields) {
            for (Query query : words.prefix(field, beginning)) {
                collect(searcher, field, beginning, query, values);
            }
        }
        String lower = beginning.strip().toLowerCase(Locale.ROOT);
        return Vector.ofAll(values)
                .sorted(Comparator.<String>comparingInt(
                                value -> value.toLowerCase(Locale.ROOT).startsWith(lower) ? 0 : 1)
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .take(most);
    }

    private void collect(Snapshot searcher, TextSearchField<E> field, String beginning, Query query, Set<String> values)
            throws IOException {
        Query unscored = new BooleanQuery.Builder().add(query, Occur.FILTER).build();
        for (ScoreDoc hit : searcher.search(unscored, LOOKED_AT).scoreDocs) {
            LeafReaderContext leaf =
                    searcher.getLeafContexts().get(ReaderUtil.subIndex(hit.doc, searcher.getLeafContexts()));
            SortedSetDocValues all = leaf.reader().getSortedSetDocValues(FieldNames.values(field.name()));
            if (all != null && all.advanceExact(hit.doc - leaf.docBase)) {
                for (int i = 0; i < all.docValueCount(); i++) {
                    Option.of(all.lookupOrd(all.nextOrd()).utf8ToString())
                            .filter(value -> goesOn(field, beginning, value))
                            .forEach(values::add);
                }
            }
        }
    }

    /** Of several values in a document, only one may go on so. */
    private boolean goesOn(TextSearchField<E> field, String beginning, String value) {
        String name = FieldNames.words(field);
        Seq<String> begun = analyzer.words(name, beginning);
        Seq<String> there = analyzer.words(name, value);
        return begun.init().forAll(there::contains) && there.exists(word -> word.startsWith(begun.last()));
    }
}
