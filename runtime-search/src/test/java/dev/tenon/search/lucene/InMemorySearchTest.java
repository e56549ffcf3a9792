package dev.tenon.search.lucene;

import dev.tenon.search.SearchBackend;

class InMemorySearchTest extends EntitySearchLaws {

    @Override
    SearchBackend backend() {
        return LuceneSearch.inMemory();
    }
}
