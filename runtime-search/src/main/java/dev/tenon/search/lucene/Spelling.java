package dev.tenon.search.lucene;

import dev.tenon.search.SearchQuery;
import dev.tenon.search.SearchType;
import dev.tenon.search.TextSearchField;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** What a user may have meant who has found nothing: words that are in the index in the place of those that are not. */
final class Spelling<E> {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?![\\p{L}\\p{N}:])");
    private static final int SUGGESTIONS = 3;
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 40;

    private final FieldAnalyzer analyzer;
    private final Seq<TextSearchField<E>> fields;
    private final QueryWriter<E> queries;

    Spelling(SearchType<?, E> type, FieldAnalyzer analyzer) {
        this.analyzer = analyzer;
        this.fields = type.texts();
        this.queries = QueryWriter.of(type, analyzer);
    }

    Seq<String> suggestions(Snapshot searcher, SearchQuery<E> query) throws IOException {
        if (!(query instanceof SearchQuery.User<E> user)) {
            return Vector.empty();
        }
        Seq<String> texts = Vector.of("");
        int end = 0;
        Matcher word = WORD.matcher(user.text());
        for (int i = 0; i < MOST_WORDS && word.find(); i++) {
            String between = user.text().substring(end, word.start());
            Seq<String> better = instead(searcher.getIndexReader(), word.group());
            // The best of each word, and others of it beside the best of what comes before.
            texts = texts.flatMap(text -> better.map(other -> text + between + other))
                    .take(SUGGESTIONS);
            end = word.end();
        }
        String rest = user.text().substring(end);
        Seq<String> found = Vector.empty();
        for (String text : texts.map(text -> text + rest).distinct()) {
            if (!text.equals(user.text()) && searcher.count(queries.write(SearchQuery.user(text))) > 0) {
                found = found.append(text);
            }
        }
        return found;
    }

    /** Words in the place of one, the likeliest first; the word itself where it is in the index or nothing is like it. */
    private Seq<String> instead(IndexReader reader, String word) throws IOException {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMaxQueryLength(LONGEST);
        Seq<SuggestWord> all = Vector.empty();
        for (TextSearchField<E> field : fields) {
            String name = FieldNames.words(field);
            Term term = new Term(name, analyzer.normalize(name, word));
            if (reader.docFreq(term) > 0) {
                return Vector.of(word);
            }
            all = all.appendAll(Vector.of(
                    checker.suggestSimilar(term, SUGGESTIONS, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)));
        }
        Seq<String> likeliest = all.sorted(Comparator.<SuggestWord>comparingDouble(found -> -found.score)
                        .thenComparingInt(found -> -found.freq)
                        .thenComparing(found -> found.string))
                .map(found -> found.string)
                .distinct()
                .take(SUGGESTIONS);
        return likeliest.isEmpty() ? Vector.of(word) : likeliest;
    }
}
