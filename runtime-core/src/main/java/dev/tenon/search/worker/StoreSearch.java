package dev.tenon.search.worker;

import dev.tenon.search.FoundDocuments;
import dev.tenon.search.FoundDocuments.FoundDocument;
import dev.tenon.search.SearchHit;
import dev.tenon.search.SearchIndex;
import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchQuery;
import dev.tenon.search.SearchReads;
import dev.tenon.search.SearchResult;
import dev.tenon.search.SearchType;
import dev.tenon.store.ReadStore;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Supplier;

/** Finds keys in an index, and the documents to them in a store. Safe for use by several threads if the store is. */
final class StoreSearch<K, E> implements SearchReads<K, E> {

    private final SearchType<K, E> type;
    private final LiveIndex<E> live;
    private final Shown shown;
    private final Supplier<? extends ReadStore<K, E>> store;

    StoreSearch(SearchType<K, E> type, LiveIndex<E> live, Shown shown, Supplier<? extends ReadStore<K, E>> store) {
        this.type = type;
        this.live = live;
        this.shown = shown;
        this.store = store;
    }

    @Override
    public SearchResult<E> search(SearchQuery<E> query, SearchOptions<E> options) {
        SearchIndex<E> index = live.complete(options.patience());
        shown.await(options.after(), options.patience());
        FoundDocuments found = index.search(query, options);
        Seq<Tuple2<FoundDocument, E>> documents = documents(found);
        return new SearchResult<>(
                hits(documents, highlights(index, query, options, documents)),
                found.total(),
                found.facets(),
                found.suggestions(),
                found.next());
    }

    @Override
    public Seq<String> suggest(String beginning, int most) {
        return live.complete(SearchOptions.PATIENCE).suggest(beginning, most);
    }

    private Seq<Tuple2<FoundDocument, E>> documents(FoundDocuments found) {
        if (found.documents().isEmpty()) {
            return found.documents().flatMap(unseen -> Option.none());
        }
        Map<String, E> stored = HashMap.ofEntries(store.get()
                .findAllById(found.documents().map(document -> type.keys().key(document.key())))
                .map(entity -> Tuple.of(type.textOf(entity), entity)));
        return found.documents()
                .flatMap(document -> stored.get(document.key()).map(entity -> Tuple.of(document, entity)));
    }

    private Seq<Map<String, Seq<String>>> highlights(
            SearchIndex<E> index,
            SearchQuery<E> query,
            SearchOptions<E> options,
            Seq<Tuple2<FoundDocument, E>> documents) {
        return switch (options.highlighted()) {
            case SearchOptions.Highlighted.None<E> none -> documents.map(unmarked -> HashMap.empty());
            case SearchOptions.Highlighted.All<E> all -> index.highlight(query, all, documents.map(Tuple2::_2));
            case SearchOptions.Highlighted.Some<E> some -> index.highlight(query, some, documents.map(Tuple2::_2));
        };
    }

    private Seq<SearchHit<E>> hits(Seq<Tuple2<FoundDocument, E>> documents, Seq<Map<String, Seq<String>>> highlights) {
        return documents.zipWith(
                highlights,
                (document, passages) -> new SearchHit<>(document._1.key(), document._2, document._1.score(), passages));
    }
}
