package dev.tenon.search.lucene;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.MergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NRTCachingDirectory;
import org.apache.lucene.util.IOUtils;

/** A folder with a folder for each generation. Locked for as long as it is open. */
final class DiskPlace implements Place {

    private static final String PREFIX = "generation-";
    private static final String LOCK = "open.lock";

    /** Megabytes: of a segment that stays in memory, and of all of them. */
    private static final double MOST_MERGED = 4;

    private static final double MOST_CACHED = 32;

    private final Path folder;
    private final Directory root;
    private final Lock lock;
    private final UnaryOperator<Directory> disk;

    private DiskPlace(Path folder, Directory root, Lock lock, UnaryOperator<Directory> disk) {
        this.folder = folder;
        this.root = root;
        this.lock = lock;
        this.disk = disk;
    }

    static DiskPlace open(Path folder) {
        return open(folder, files -> files);
    }

    /** @param disk what the files of a generation are written through */
    static DiskPlace open(Path folder, UnaryOperator<Directory> disk) {
        try {
            Files.createDirectories(folder);
            Directory root = FSDirectory.open(folder);
            return new DiskPlace(folder, root, root.obtainLock(LOCK), disk);
        } catch (LockObtainFailedException taken) {
            throw new FailureException(
                    new Failure.Unavailable("the search index in " + folder + " is open elsewhere: a directory has one"
                            + " writer at a time. Stop the other process, or give each its own directory and node"),
                    taken);
        } catch (IOException unusable) {
            throw Calls.unavailable("the folder " + folder + " cannot be used", unusable);
        }
    }

    @Override
    public Seq<Integer> generations() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches(PREFIX + "\\d{1,9}"))
                    .map(name -> Integer.valueOf(name.substring(PREFIX.length())))
                    .collect(Vector.collector())
                    .sorted()
                    .reverse();
        }
    }

    /** Small segments, which every change makes, are in memory until they are merged or committed. */
    @Override
    public Directory directory(int generation) throws IOException {
        return new NRTCachingDirectory(disk.apply(FSDirectory.open(path(generation))), MOST_MERGED, MOST_CACHED);
    }

    @Override
    public void delete(int generation) throws IOException {
        IOUtils.rm(path(generation));
    }

    @Override
    public MergePolicy merging() {
        return new TieredMergePolicy();
    }

    @Override
    public MergeScheduler merges(Runnable merged) {
        return new ConcurrentMergeScheduler() {
            @Override
            protected void doMerge(MergeSource segments, MergePolicy.OneMerge merge) throws IOException {
                super.doMerge(segments, merge);
                merged.run();
            }
        };
    }

    @Override
    public boolean isLasting() {
        return true;
    }

    @Override
    public void close() throws IOException {
        lock.close();
        root.close();
    }

    private Path path(int generation) {
        return folder.resolve(PREFIX + generation);
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
