package dev.tenon.search.lucene;

import dev.tenon.search.SearchBackend;
import dev.tenon.search.SearchIndex;
import dev.tenon.search.SearchNode;
import dev.tenon.search.SearchType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** Indexes on a disk that can be full: then nothing is written any more, and what is being written ends in the middle. */
final class FullDisk implements SearchBackend {

    private final Path folder;
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean full;

    FullDisk(Path folder) {
        this.folder = folder;
    }

    void fill() {
        refused.set(0);
        full = true;
    }

    void makeRoom() {
        full = false;
    }

    /** How often something could not be written since it is full. */
    int refused() {
        return refused.get();
    }

    private void write() throws IOException {
        if (full) {
            refused.incrementAndGet();
            throw new IOException("No space left on device");
        }
    }

    @Override
    public <K, E> SearchIndex<E> open(String context, SearchType<K, E> type) {
        return new LuceneIndex<>(type, DiskPlace.open(folder, Files::new));
    }

    @Override
    public SearchNode node() {
        return SearchNode.ONLY;
    }

    private final class Files extends FilterDirectory {

        private Files(Directory files) {
            super(files);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            write();
            return new Output(super.createOutput(name, context));
        }

        @Override
        public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
            write();
            return new Output(super.createTempOutput(prefix, suffix, context));
        }
    }

    private final class Output extends FilterIndexOutput {

        private Output(IndexOutput file) {
            super("on a disk that can be full", file.getName(), file);
        }

        @Override
        public void writeByte(byte b) throws IOException {
            write();
            super.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] b, int offset, int length) throws IOException {
            write();
            super.writeBytes(b, offset, length);
        }
    }
}
