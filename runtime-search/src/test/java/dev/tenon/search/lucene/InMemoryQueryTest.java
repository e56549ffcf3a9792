package dev.tenon.search.lucene;

import dev.tenon.search.SearchBackend;
import dev.tenon.testing.contract.SearchQueryContract;

class InMemoryQueryTest extends SearchQueryContract {

    @Override
    protected SearchBackend backend() {
        return LuceneSearch.inMemory();
    }
}
