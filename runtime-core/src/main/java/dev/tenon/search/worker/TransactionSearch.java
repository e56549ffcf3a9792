package dev.tenon.search.worker;

import dev.tenon.message.MessageLogTx;
import dev.tenon.message.NewMessage;
import dev.tenon.platform.Platform;
import dev.tenon.search.DocumentKey;
import dev.tenon.search.SearchIntent;
import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchQuery;
import dev.tenon.search.SearchReads;
import dev.tenon.search.SearchResult;
import dev.tenon.search.SearchToken;
import dev.tenon.search.SearchTx;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.UUID;

/** Appends intents to the log of a transaction. For use by one thread at a time. */
final class TransactionSearch<K, E> implements SearchTx<K, E> {

    private final SearchReads<K, E> reads;
    private final DocumentKey<K> keys;
    private final SearchQueue queue;
    private final MessageLogTx log;
    private final Platform platform;
    private SearchToken token = SearchToken.none();

    TransactionSearch(
            SearchReads<K, E> reads, DocumentKey<K> keys, SearchQueue queue, MessageLogTx log, Platform platform) {
        this.reads = reads;
        this.keys = keys;
        this.queue = queue;
        this.log = log;
        this.platform = platform;
    }

    @Override
    public SearchResult<E> search(SearchQuery<E> query, SearchOptions<E> options) {
        return reads.search(query, options);
    }

    @Override
    public Seq<String> suggest(String beginning, int most) {
        return reads.suggest(beginning, most);
    }

    @Override
    public SearchToken index(Iterable<? extends K> entities, Correlation by) {
        return append(SearchIntent.Action.INDEX, entities, by);
    }

    @Override
    public SearchToken remove(Iterable<? extends K> entities, Correlation by) {
        return append(SearchIntent.Action.REMOVE, entities, by);
    }

    @Override
    public SearchToken clear(Correlation by) {
        append(SearchIntent.clear(), by);
        return token;
    }

    @Override
    public SearchToken token() {
        return token;
    }

    private SearchToken append(SearchIntent.Action action, Iterable<? extends K> entities, Correlation by) {
        Iterator.<K>ofAll(entities)
                .map(keys::text)
                .grouped(SearchIntent.MOST_KEYS)
                .forEach(some -> append(new SearchIntent(action, some.toVector()), by));
        return token;
    }

    private void append(SearchIntent intent, Correlation by) {
        UUID id = platform.nextUuid();
        log.append(NewMessage.of(id, queue.messages(), SearchIntent.TYPE, intent, by));
        token = new SearchToken(Option.some(id));
    }
}
