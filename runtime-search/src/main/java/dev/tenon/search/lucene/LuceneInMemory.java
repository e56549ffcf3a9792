package dev.tenon.search.lucene;

import dev.tenon.DevelopmentOnly;
import dev.tenon.search.SearchBackend;
import dev.tenon.search.SearchIndex;
import dev.tenon.search.SearchNode;
import dev.tenon.search.SearchType;

/** Indexes in memory, which end with the process. Immutable; safe for use by several threads. */
@DevelopmentOnly
public final class LuceneInMemory implements SearchBackend {

    LuceneInMemory() {}

    @Override
    public <K, E> SearchIndex<E> open(String context, SearchType<K, E> type) {
        return new LuceneIndex<>(type, new MemoryPlace());
    }

    @Override
    public SearchNode node() {
        return SearchNode.ONLY;
    }

    @Override
    public String toString() {
        return "Lucene in memory";
    }
}
