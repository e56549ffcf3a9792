package dev.tenon.search.lucene;

import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchQuery;
import dev.tenon.search.SearchType;
import dev.tenon.search.TextSearchField;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/** Marks what was looked for in the texts of documents. Immutable; safe for use by several threads. */
final class Highlights<E> {

    private static final int PASSAGES = 3;
    private static final int LONGEST = 100_000;

    private final SearchType<?, E> type;
    private final FieldAnalyzer analyzer;
    private final QueryWriter<E> queries;

    Highlights(SearchType<?, E> type, FieldAnalyzer analyzer) {
        this.type = type;
        this.analyzer = analyzer;
        this.queries = QueryWriter.<E>of(type, analyzer).withoutVectors();
    }

    Seq<Map<String, Seq<String>>> of(
            SearchQuery<E> query, SearchOptions.Highlighted<E> fields, Seq<? extends E> documents) throws IOException {
        Query written = queries.write(query);
        Seq<TextSearchField<E>> shown = switch (fields) {
            case SearchOptions.Highlighted.None<E> none -> Vector.empty();
            case SearchOptions.Highlighted.All<E> all -> type.texts();
            case SearchOptions.Highlighted.Some<E> some -> some.fields();
        };
        Seq<Map<String, Seq<String>>> marked = Vector.empty();
        for (E document : documents) {
            marked = marked.append(marked(written, shown, document));
        }
        return marked;
    }

    private Map<String, Seq<String>> marked(Query query, Seq<TextSearchField<E>> fields, E document)
            throws IOException {
        Map<String, Seq<String>> marked = LinkedHashMap.empty();
        for (TextSearchField<E> field : fields) {
            Seq<String> passages = Vector.empty();
            for (String text : field.valuesIn(document)) {
                passages = passages.appendAll(passages(query, field, text));
            }
            if (passages.nonEmpty()) {
                marked = marked.put(field.name(), passages);
            }
        }
        return marked;
    }

    private Seq<String> passages(Query query, TextSearchField<E> field, String text) throws IOException {
        Seq<String> whole = passages(query, field.name(), text);
        // Beginnings and words that are alike are looked for among the words as they are written.
        return whole.isEmpty() && FieldNames.isStemmed(field) ? passages(query, FieldNames.words(field), text) : whole;
    }

    private Seq<String> passages(Query query, String field, String text) throws IOException {
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withMaxLength(LONGEST)
                .withWeightMatches(false)
                .withFormatter(new MarkedPassages())
                .build();
        @Nullable Object found = highlighter.highlightWithoutSearcher(field, query, text, PASSAGES);
        return found instanceof MarkedPassages.Found marked ? marked.passages() : Vector.empty();
    }
}
