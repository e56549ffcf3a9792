package dev.tenon.search.lucene;

import java.nio.file.Path;

/** Where indexes of Lucene can be. */
public final class LuceneSearch {

    private LuceneSearch() {}

    /** In memory: each index is built from its store whenever its module starts. For development. */
    public static LuceneInMemory inMemory() {
        return new LuceneInMemory();
    }

    /** In a folder of {@code directory} each. Only one process at a time may have it open. */
    public static LuceneOnDisk onDisk(Path directory) {
        return LuceneOnDisk.in(directory);
    }
}
