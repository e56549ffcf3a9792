package dev.tenon.search.lucene;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.MergeScheduler;
import org.apache.lucene.index.MergeTrigger;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Keeps nothing. */
final class MemoryPlace implements Place {

    @Override
    public Seq<Integer> generations() {
        return Vector.empty();
    }

    @Override
    public Directory directory(int generation) {
        return new ByteBuffersDirectory();
    }

    @Override
    public void delete(int generation) {}

    /** When there are many. A few documents that were deleted cost less there than writing all others anew. */
    @Override
    public MergePolicy merging() {
        return new LogByteSizeMergePolicy();
    }

    /** On the thread that writes, so that nothing happens on threads that nobody knows of. */
    @Override
    public MergeScheduler merges(Runnable merged) {
        return new SerialMergeScheduler() {
            @Override
            @SuppressWarnings("UnsynchronizedOverridesSynchronized") // what it adds needs no lock
            public void merge(MergeSource segments, MergeTrigger trigger) throws IOException {
                boolean any = segments.hasPendingMerges();
                super.merge(segments, trigger);
                if (any) {
                    merged.run();
                }
            }
        };
    }

    @Override
    public boolean isLasting() {
        return false;
    }

    @Override
    public void close() {}
}
