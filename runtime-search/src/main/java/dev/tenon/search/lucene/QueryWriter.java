package dev.tenon.search.lucene;

import dev.tenon.search.KeywordSearchField;
import dev.tenon.search.SearchField;
import dev.tenon.search.SearchQuery;
import dev.tenon.search.SearchType;
import dev.tenon.search.TextSearchField;
import dev.tenon.search.UserQuery;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Writes queries of Tenon as those of Lucene. Immutable; safe for use by several threads. */
final class QueryWriter<E> {

    /** How much the fields count in which a word is found as well, beside the one in which it counts most. */
    private static final float OTHERS = 0.1f;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final SearchType<?, E> type;
    private final WordQueries words;
    private final Seq<KeywordSearchField<E, ?>> keywords;
    private final @Nullable Query filter;
    private final boolean vectors;

    private QueryWriter(SearchType<?, E> type, WordQueries words, @Nullable Query filter, boolean vectors) {
        this.type = type;
        this.words = words;
        this.keywords = type.fields().flatMap(QueryWriter::keyword);
        this.filter = filter;
        this.vectors = vectors;
    }

    /** Queries of a type. */
    static <E> QueryWriter<E> of(SearchType<?, E> type, FieldAnalyzer analyzer) {
        return new QueryWriter<>(type, new WordQueries(analyzer), null, true);
    }

    /** The same, where what is nearest is looked for among what {@code only} finds. */
    QueryWriter<E> within(@Nullable Query only) {
        return new QueryWriter<>(type, words, only, vectors);
    }

    /** The same, where vectors are left out: nothing of theirs can be marked in a text. */
    QueryWriter<E> withoutVectors() {
        return new QueryWriter<>(type, words, filter, false);
    }

    Query write(SearchQuery<E> query) {
        return switch (query) {
            case SearchQuery.All<E> all -> MatchAllDocsQuery.INSTANCE;
            case SearchQuery.User<E> user -> user(user.text());
            case SearchQuery.Anywhere<E> anywhere -> conjunction(Vector.of(anywhere), false);
            case SearchQuery.Words<E> some -> orAll(words.all(some.field(), some.words()));
            case SearchQuery.Phrase<E> phrase -> orAll(words.phrase(phrase.field(), phrase.words(), phrase.slop()));
            case SearchQuery.Prefix<E> prefix -> prefix(prefix);
            case SearchQuery.Fuzzy<E> fuzzy -> orAll(words.fuzzy(fuzzy.field(), fuzzy.word(), fuzzy.edits()));
            case SearchQuery.Is<E> is -> new TermQuery(new Term(FieldNames.exact(is.field()), is.value()));
            case SearchQuery.Range<E> range -> WordQueries.range(range.field().name(), range.low(), range.high());
            case SearchQuery.And<E> and -> conjunction(and.queries(), false);
            case SearchQuery.Or<E> or -> disjunction(or.queries());
            case SearchQuery.Not<E> not -> conjunction(Vector.of(not), false);
            case SearchQuery.Boosted<E> boosted -> new BoostQuery(write(boosted.query()), boosted.factor());
            case SearchQuery.Nearest<E> nearest -> nearest(nearest);
            case SearchQuery.Fused<E> fused -> disjunction(fused.queries());
        };
    }

    /** What all of them find, without a score; null when there are none. */
    @Nullable
    Query filter(Seq<SearchQuery<E>> queries) {
        return queries.isEmpty() ? null : conjunction(queries, false);
    }

    private Query user(String text) {
        return UserQuery.parse(type, text) instanceof SearchQuery.And<E> all
                ? conjunction(all.queries(), !text.isBlank())
                : MatchAllDocsQuery.INSTANCE;
    }

    private Query disjunction(Seq<SearchQuery<E>> queries) {
        if (queries.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(write(query), Occur.SHOULD));
        return any.build();
    }

    /** @param worded whether nothing is found when no query has a word that says anything */
    private Query conjunction(Seq<SearchQuery<E>> queries, boolean worded) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int found = 0;
        int excluded = 0;
        for (SearchQuery<E> query : queries) {
            switch (query) {
                case SearchQuery.Not<E> not -> {
                    all.add(write(not.query()), Occur.MUST_NOT);
                    excluded++;
                }
                case SearchQuery.Anywhere<E> anywhere -> found += add(all, anywhere);
                default -> {
                    all.add(write(query), Occur.MUST);
                    found++;
                }
            }
        }
        if (found > 0) {
            return all.build();
        }
        boolean nothing = worded && excluded == 0 || queries.exists(query -> query instanceof SearchQuery.Anywhere<E>);
        return nothing
                ? MatchNoDocsQuery.INSTANCE
                : all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST).build();
    }

    /** Adds what has to be found for a text that may stand anywhere. Returns how many parts say anything. */
    private int add(BooleanQuery.Builder all, SearchQuery.Anywhere<E> anywhere) {
        Seq<String> parts = anywhere.how() == SearchQuery.Anywhere.How.WORDS
                ? Vector.of(SPACE.split(anywhere.text().strip()))
                : Vector.of(anywhere.text());
        int found = 0;
        for (String part : parts) {
            Seq<Option<Query>> texts = type.texts().map(field -> words.in(field, part, anywhere.how()));
            Seq<Query> there = texts.flatMap(query -> query);
            if (there.isEmpty() && !type.texts().isEmpty()) {
                continue;
            }
            // A word that one field leaves out, such as "the" in English, cannot be asked of the others.
            boolean optional = texts.exists(Option::isEmpty);
            Seq<Query> anyField = there.appendAll(keywords.map(field -> keyword(field, part, anywhere.how())));
            all.add(new DisjunctionMaxQuery(anyField.asJava(), OTHERS), optional ? Occur.SHOULD : Occur.MUST);
            found++;
        }
        return found;
    }

    private static Query keyword(KeywordSearchField<?, ?> field, String text, SearchQuery.Anywhere.How how) {
        return how == SearchQuery.Anywhere.How.PREFIX
                ? WordQueries.prefix(field.name(), text)
                : new TermQuery(new Term(field.name(), text));
    }

    private Query prefix(SearchQuery.Prefix<E> prefix) {
        return prefix.field() instanceof TextSearchField<E> text
                ? orAll(words.prefix(text, prefix.beginning()))
                : WordQueries.prefix(prefix.field().name(), prefix.beginning());
    }

    private Query nearest(SearchQuery.Nearest<E> nearest) {
        if (!vectors) {
            return MatchNoDocsQuery.INSTANCE;
        }
        float[] target = new float[nearest.target().size()];
        int at = 0;
        for (float number : nearest.target()) {
            target[at++] = number;
        }
        return new KnnFloatVectorQuery(nearest.field().name(), target, nearest.most(), filter);
    }

    /** Words that say nothing exclude nothing. */
    private static Query orAll(Option<Query> query) {
        return query.getOrElse(MatchAllDocsQuery.INSTANCE);
    }

    private static <E> Option<KeywordSearchField<E, ?>> keyword(SearchField<E> field) {
        return field instanceof KeywordSearchField<E, ?> keyword ? Option.some(keyword) : Option.none();
    }
}
