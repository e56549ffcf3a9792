package dev.tenon.search.lucene;

import dev.tenon.search.SearchBackend;
import dev.tenon.testing.contract.SearchQueryContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class OnDiskQueryTest extends SearchQueryContract {

    @TempDir
    Path directory;

    @Override
    protected SearchBackend backend() {
        return LuceneSearch.onDisk(directory);
    }
}
