package dev.tenon.search.lucene;

import io.vavr.collection.Seq;
import java.io.IOException;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.MergeScheduler;
import org.apache.lucene.store.Directory;

/** Where the generations of one index are: each time it is built it gets a new one. For use by one thread at a time. */
sealed interface Place extends AutoCloseable permits MemoryPlace, DiskPlace {

    /** The numbers of the generations that are there, the newest first. */
    Seq<Integer> generations() throws IOException;

    /** The directory of a generation, which may be new. */
    Directory directory(int generation) throws IOException;

    /** Deletes a generation that nobody has open. */
    void delete(int generation) throws IOException;

    /** Which segments are merged. */
    MergePolicy merging();

    /** Who merges them, and runs {@code merged} after each time. */
    MergeScheduler merges(Runnable merged);

    /** Whether what is committed outlives the process. */
    boolean isLasting();

    /** Lets others have it. */
    @Override
    void close() throws IOException;
}
