package dev.tenon.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.search.SearchBackend;
import dev.tenon.search.SearchToken;
import dev.tenon.testing.contract.library.BookSearchFields;
import org.junit.jupiter.api.Test;

class InMemorySearchTest extends EntitySearchLaws {

    @Override
    SearchBackend backend() {
        return LuceneSearch.inMemory();
    }

    @Test
    void an_index_that_can_be_searched_can_be_built_again_at_once() {
        HeldOpener builder = new HeldOpener("build Book");
        try (Shelf fresh = Shelf.on(builder.platform(), backend(), BookSearchFields.TYPE)) {
            fresh.start();
            assertThat(fresh.find("emma", SearchToken.none()).total()).isZero();
            assertThat(fresh.search().rebuildHere()).isZero();
        } finally {
            builder.release();
        }
    }
}
