package dev.tenon.search.lucene;

import io.vavr.control.Option;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/** One building of an index: complete from its first commit that says so. Written by one thread at a time. */
final class Generation {

    private static final double BUFFER_MEGABYTES = 48;
    private static final String COMPLETE = "tenon.complete";

    private final int number;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private Generation(int number, Directory directory, IndexWriter writer, SearcherManager searchers) {
        this.number = number;
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /** Opens one that is there, or makes one. */
    static Generation open(Place place, int number, FieldAnalyzer analyzer) throws IOException {
        Directory directory = place.directory(number);
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergeScheduler(place.merges());
        IndexWriter writer = new IndexWriter(directory, config);
        return new Generation(number, directory, writer, new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
                return new Snapshot(reader);
            }
        }));
    }

    /** For which definition the generation is complete, if it is. */
    static Option<String> completeFor(Place place, int number) throws IOException {
        try (Directory directory = place.directory(number)) {
            return SegmentInfos.getLastCommitGeneration(directory) < 0
                    ? Option.none()
                    : Option.of(SegmentInfos.readLatestCommit(directory)
                            .getUserData()
                            .get(COMPLETE));
        }
    }

    int number() {
        return number;
    }

    IndexWriter writer() {
        return writer;
    }

    SearcherManager searchers() {
        return searchers;
    }

    static Term key(String key) {
        return new Term(FieldNames.KEY, key);
    }

    /** Shows what was written. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Keeps what was written, as an index that is complete. */
    void complete(String definition) throws IOException {
        writer.setLiveCommitData(Map.of(COMPLETE, definition).entrySet());
        writer.commit();
    }

    void commit() throws IOException {
        writer.commit();
    }

    void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    /** Closes it without keeping anything. */
    void discard() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
