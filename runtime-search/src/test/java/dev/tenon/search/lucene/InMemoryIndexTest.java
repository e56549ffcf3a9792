package dev.tenon.search.lucene;

import dev.tenon.search.SearchBackend;
import dev.tenon.testing.contract.SearchIndexContract;

class InMemoryIndexTest extends SearchIndexContract {

    @Override
    protected SearchBackend backend() {
        return LuceneSearch.inMemory();
    }
}
