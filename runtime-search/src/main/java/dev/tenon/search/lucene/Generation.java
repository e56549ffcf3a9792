package dev.tenon.search.lucene;

import io.vavr.control.Option;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One building of an index: complete from its first commit that says so. Written by one thread at a time. What is on disk is shown by who
 * writes it, so that no search waits; what is in memory by who reads it, because most of what is written there nobody ever looks for.
 */
final class Generation {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);

    private static final double BUFFER_MEGABYTES = 48;
    private static final String COMPLETE = "tenon.complete";

    private final int number;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final boolean isLasting;

    /** How often something was written, and up to which of these it is shown. */
    private final AtomicLong written = new AtomicLong();

    private final AtomicLong shown = new AtomicLong();

    /** Whether segments were merged that are still shown as they were. */
    private final AtomicBoolean merged;

    private Generation(
            int number,
            Directory directory,
            IndexWriter writer,
            SearcherManager searchers,
            AtomicBoolean merged,
            boolean isLasting) {
        this.number = number;
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
        this.merged = merged;
        this.isLasting = isLasting;
    }

    /** Opens one that is there, or makes one. */
    static Generation open(Place place, int number, FieldAnalyzer analyzer) throws IOException {
        Directory directory = place.directory(number);
        AtomicBoolean merged = new AtomicBoolean();
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(place.merging())
                .setMergeScheduler(place.merges(() -> merged.set(true)));
        IndexWriter writer = new IndexWriter(directory, config);
        SearcherManager searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
                return new Snapshot(reader);
            }
        });
        return new Generation(number, directory, writer, searchers, merged, place.isLasting());
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

    /**
     * A moment that has everything that was written before, to be released. The first one after a merge has the merged segments, or all
     * would be searched one by one until something is written again.
     */
    Snapshot acquire() throws IOException {
        long here = written.get();
        if (shown.get() < here) {
            show(here);
        } else if (merged.get() && merged.compareAndSet(true, false)) {
            showMerged();
        }
        return (Snapshot) searchers.acquire();
    }

    void release(Snapshot moment) throws IOException {
        searchers.release(moment);
    }

    static Term key(String key) {
        return new Term(FieldNames.KEY, key);
    }

    /** Something was written, which every search that begins from now on sees. */
    void wrote() throws IOException {
        long here = written.incrementAndGet();
        if (isLasting) {
            show(here);
        }
    }

    private void show(long here) throws IOException {
        searchers.maybeRefreshBlocking();
        shown.accumulateAndGet(here, Math::max);
    }

    /** Or not, where nothing can be written any more: then it is searched as it is. */
    private void showMerged() {
        try {
            searchers.maybeRefresh();
        } catch (IOException | AlreadyClosedException unwritable) {
            LOG.debug("Merged segments are not shown", unwritable);
        }
    }

    /** Keeps what was written, as an index that is complete. */
    void complete(String definition) throws IOException {
        writer.setLiveCommitData(Map.of(COMPLETE, definition).entrySet());
        commit();
    }

    /** Keeps what was written. */
    void commit() throws IOException {
        if (isLasting) {
            writer.commit();
        }
    }

    void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    /** Whether nothing can be written any more, whatever is tried: something was written only in part. */
    boolean isBroken() {
        return writer.getTragicException() != null;
    }

    /** Closes it without keeping anything that is not committed. A directory that cannot keep it either is no trouble. */
    void discard() throws IOException {
        searchers.close();
        writer.rollback();
        IOUtils.closeWhileHandlingException(directory);
    }
}
