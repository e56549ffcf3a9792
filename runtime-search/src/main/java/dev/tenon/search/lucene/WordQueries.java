package dev.tenon.search.lucene;

import dev.tenon.search.SearchQuery;
import dev.tenon.search.TextSearchField;
import dev.tenon.search.UserQuery;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Queries for words in one field, with its boost; none where a text has no word that says anything. Safe for use by several threads. */
final class WordQueries {

    /** A word that is like another one begins with the same letter. */
    private static final int SAME_BEGINNING = 1;

    /** So many of the words that are like one are looked for. */
    private static final int MOST_LIKE = 50;

    private static final int LONGEST_LIKE = 40;

    private final FieldAnalyzer analyzer;

    WordQueries(FieldAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    Option<Query> in(TextSearchField<?> field, String text, SearchQuery.Anywhere.How how) {
        return switch (how) {
            case WORDS -> all(field, text);
            case PHRASE -> phrase(field, text, 0);
            case PREFIX -> prefix(field, text);
            case FUZZY -> fuzzy(field, text, UserQuery.edits(text));
        };
    }

    Option<Query> all(TextSearchField<?> field, String text) {
        return boosted(field, new QueryBuilder(analyzer).createBooleanQuery(field.name(), text, Occur.MUST));
    }

    Option<Query> phrase(TextSearchField<?> field, String text, int slop) {
        return boosted(field, new QueryBuilder(analyzer).createPhraseQuery(field.name(), text, slop));
    }

    Option<Query> prefix(TextSearchField<?> field, String text) {
        return last(field, text, PrefixQuery::new);
    }

    /** Of a long word only the word itself is found: what is like it is costly to find, and nobody means it. */
    Option<Query> fuzzy(TextSearchField<?> field, String text, int edits) {
        return last(
                field,
                text,
                term -> term.text().length() > LONGEST_LIKE
                        ? new TermQuery(term)
                        : new FuzzyQuery(term, edits, SAME_BEGINNING, MOST_LIKE, true));
    }

    static Query prefix(String field, String beginning) {
        return new PrefixQuery(new Term(field, beginning));
    }

    static Query range(String field, long low, long high) {
        return low > high ? MatchNoDocsQuery.INSTANCE : LongPoint.newRangeQuery(field, low, high);
    }

    /** What is one word for a user may be several: all but the last are whole. */
    private Option<Query> last(TextSearchField<?> field, String text, Function<Term, Query> query) {
        String name = FieldNames.words(field);
        Seq<String> words = analyzer.words(name, text);
        if (words.isEmpty()) {
            return Option.none();
        }
        Query end = query.apply(new Term(name, words.last()));
        if (words.size() == 1) {
            return boosted(field, end);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.init().forEach(word -> all.add(new TermQuery(new Term(name, word)), Occur.MUST));
        return boosted(field, all.add(end, Occur.MUST).build());
    }

    private static Option<Query> boosted(TextSearchField<?> field, @Nullable Query query) {
        if (query == null) {
            return Option.none();
        }
        return Option.some(field.boost() == 1 ? query : new BoostQuery(query, field.boost()));
    }
}
