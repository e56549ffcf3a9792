package dev.tenon.testing;

import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchQuery;
import dev.tenon.search.SearchReads;
import dev.tenon.search.SearchResult;
import dev.tenon.search.SearchToken;
import dev.tenon.search.SearchTx;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;

/**
 * A search outside of transactions, where each operation commits at once. Generated test runtimes use it.
 *
 * @param <K> the key
 * @param <E> the entity
 * @param reads what is indexed
 * @param writes commits
 */
public record CommittingSearch<K, E>(SearchReads<K, E> reads, Writing<SearchTx<K, E>> writes)
        implements SearchTx<K, E> {

    @Override
    public SearchToken index(Iterable<? extends K> keys, Correlation by) {
        return writes.write(search -> search.index(keys, by));
    }

    @Override
    public SearchToken remove(Iterable<? extends K> keys, Correlation by) {
        return writes.write(search -> search.remove(keys, by));
    }

    @Override
    public SearchToken clear(Correlation by) {
        return writes.write(search -> search.clear(by));
    }

    @Override
    public SearchToken token() {
        return writes.write(SearchTx::token);
    }

    @Override
    public SearchResult<E> search(SearchQuery<E> query, SearchOptions<E> options) {
        return reads.search(query, options);
    }

    @Override
    public Seq<String> suggest(String beginning, int most) {
        return reads.suggest(beginning, most);
    }
}
