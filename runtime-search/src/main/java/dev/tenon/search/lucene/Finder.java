package dev.tenon.search.lucene;

import dev.tenon.search.FacetCounts;
import dev.tenon.search.FoundDocuments;
import dev.tenon.search.FoundDocuments.FoundDocument;
import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchPage;
import dev.tenon.search.SearchQuery;
import dev.tenon.search.SearchType;
import dev.tenon.store.Cursor;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/** Finds keys in a moment of an index. Immutable; safe for use by several threads. */
final class Finder<E> {

    private static final int ALL = Integer.MAX_VALUE;

    private final QueryWriter<E> queries;
    private final Facets<E> facets;
    private final Spelling<E> spelling;

    /** What came first, and where everything was counted. */
    private record Collected(TopDocs top, @Nullable FacetsCollector counted) {}

    Finder(SearchType<?, E> type, FieldAnalyzer analyzer) {
        this.queries = QueryWriter.of(type, analyzer);
        this.facets = new Facets<>();
        this.spelling = new Spelling<>(type, analyzer);
    }

    FoundDocuments find(Snapshot searcher, SearchQuery<E> query, SearchOptions<E> options) throws IOException {
        @Nullable Query filter = queries.filter(options.filters());
        Query main = only(queries.within(filter).write(query), filter);
        Found found = query instanceof SearchQuery.Fused<E> fused
                ? fused(searcher, fused, main, filter, options)
                : switch (options.page()) {
                    case SearchPage.Numbered page -> page(searcher, main, page, options);
                    case SearchPage.After after -> after(searcher, main, after, options);
                };
        Seq<String> suggestions =
                options.suggesting() && found.total() == 0 ? spelling.suggestions(searcher, query) : Vector.empty();
        return new FoundDocuments(
                documents(searcher, found.hits()), found.total(), found.facets(), suggestions, found.next());
    }

    /** A part of what was found. */
    private record Found(Seq<ScoreDoc> hits, long total, Seq<FacetCounts> facets, Option<Cursor> next) {}

    private Found page(Snapshot searcher, Query query, SearchPage.Numbered page, SearchOptions<E> options)
            throws IOException {
        int most = page.skipped() + page.size();
        Collected collected;
        if (options.order().isEmpty()) {
            collected = collect(searcher, query, new TopScoreDocCollectorManager(most, null, ALL), options);
        } else {
            Sort sort = Sorting.of(options.order());
            collected = collect(searcher, query, new TopFieldCollectorManager(sort, most, null, ALL), options);
        }
        Seq<ScoreDoc> hits = Vector.of(collected.top().scoreDocs).drop(page.skipped());
        return found(searcher, query, collected, hits, Option.none(), options);
    }

    private Found after(Snapshot searcher, Query query, SearchPage.After page, SearchOptions<E> options)
            throws IOException {
        Sort sort = Sorting.total(options.order());
        @Nullable
        FieldDoc last =
                page.cursor().map(cursor -> ResumePoint.read(sort, cursor)).getOrNull();
        // One more, to know whether there is more.
        Collected collected =
                collect(searcher, query, new TopFieldCollectorManager(sort, page.size() + 1, last, ALL), options);
        Seq<ScoreDoc> all = Vector.of(collected.top().scoreDocs);
        Seq<ScoreDoc> hits = all.take(page.size());
        Option<Cursor> next =
                all.size() > hits.size() ? Option.some(ResumePoint.write(sort, (FieldDoc) hits.last())) : Option.none();
        return found(searcher, query, collected, hits, next, options);
    }

    private Found found(
            Snapshot searcher,
            Query query,
            Collected collected,
            Seq<ScoreDoc> hits,
            Option<Cursor> next,
            SearchOptions<E> options)
            throws IOException {
        if (hits.headOption().exists(hit -> hit instanceof FieldDoc)) {
            TopFieldCollector.populateScores(hits.toJavaArray(ScoreDoc[]::new), searcher, query);
        }
        return new Found(hits, collected.top().totalHits.value(), counts(searcher, collected, options), next);
    }

    /** Ranks each part by itself; what is counted is what any of them finds. */
    private Found fused(
            Snapshot searcher, SearchQuery.Fused<E> fused, Query any, @Nullable Query filter, SearchOptions<E> options)
            throws IOException {
        if (!(options.page() instanceof SearchPage.Numbered page)
                || options.order().nonEmpty()) {
            throw new IllegalArgumentException("what is fused has no cursor and no other order than its own");
        }
        int window = Math.max(Fusion.WINDOW, page.skipped() + page.size());
        Fusion fusion = new Fusion();
        for (SearchQuery<E> part : fused.queries()) {
            Query query = only(queries.within(filter).write(part), filter);
            fusion.add(
                    collect(searcher, query, new TopScoreDocCollectorManager(window, null, window), unfaceted(options))
                            .top()
                            .scoreDocs);
        }
        Collected all = collect(searcher, any, new TopScoreDocCollectorManager(1, null, ALL), options);
        Seq<ScoreDoc> hits = fusion.ranked().drop(page.skipped()).take(page.size());
        return new Found(hits, all.top().totalHits.value(), counts(searcher, all, options), Option.none());
    }

    private static <E> SearchOptions<E> unfaceted(SearchOptions<E> options) {
        return SearchOptions.<E>usual().minimumScore(options.minimumScore());
    }

    private static Query only(Query query, @Nullable Query filter) {
        return filter == null
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(filter, Occur.FILTER)
                        .build();
    }

    private <T extends TopDocs> Collected collect(
            Snapshot searcher, Query query, CollectorManager<? extends Collector, T> top, SearchOptions<E> options)
            throws IOException {
        if (query instanceof MatchNoDocsQuery || options.facets().isEmpty() && options.minimumScore() <= 0) {
            return new Collected(searcher.search(query, top), null);
        }
        MultiCollectorManager both = new MultiCollectorManager(top, new FacetsCollectorManager());
        Object[] collected = options.minimumScore() > 0
                ? searcher.search(query, new MinimumScore(both, options.minimumScore()))
                : searcher.search(query, both);
        return new Collected((TopDocs) collected[0], (FacetsCollector) collected[1]);
    }

    private Seq<FacetCounts> counts(Snapshot searcher, Collected collected, SearchOptions<E> options)
            throws IOException {
        FacetsCollector counted = collected.counted();
        return counted == null
                ? options.facets()
                        .map(request -> new FacetCounts(request.field().name(), Vector.empty()))
                : facets.count(searcher, counted, options.facets());
    }

    private static Seq<FoundDocument> documents(Snapshot searcher, Seq<ScoreDoc> hits) throws IOException {
        FoundDocument[] documents = new FoundDocument[hits.size()];
        int at = 0;
        for (ScoreDoc hit : hits) {
            documents[at++] = new FoundDocument(IndexKeys.of(searcher.getIndexReader(), hit.doc), hit.score);
        }
        return Vector.of(documents);
    }
}
