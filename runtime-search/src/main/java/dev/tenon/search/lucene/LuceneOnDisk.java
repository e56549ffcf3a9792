package dev.tenon.search.lucene;

import dev.tenon.search.SearchBackend;
import dev.tenon.search.SearchIndex;
import dev.tenon.search.SearchNode;
import dev.tenon.search.SearchType;
import io.vavr.collection.TreeSet;
import java.nio.file.Path;

/** Indexes in folders of a directory. Immutable; safe for use by several threads. */
public final class LuceneOnDisk implements SearchBackend {

    private final Path directory;
    private final SearchNode node;

    private LuceneOnDisk(Path directory, SearchNode node) {
        this.directory = directory;
        this.node = node;
    }

    static LuceneOnDisk in(Path directory) {
        return new LuceneOnDisk(directory, SearchNode.ONLY);
    }

    /**
     * The same for one of several processes, each with a directory of its own. All of them have to be named by each of them: what is
     * written anywhere is kept for all.
     *
     * @param name this process; the same whenever it has this directory
     * @param all all of them, this one too
     * @throws IllegalArgumentException when {@code name} is not one of {@code all}
     */
    public LuceneOnDisk node(String name, String... all) {
        return new LuceneOnDisk(directory, new SearchNode(name, TreeSet.of(all)));
    }

    @Override
    public <K, E> SearchIndex<E> open(String context, SearchType<K, E> type) {
        return new LuceneIndex<>(type, DiskPlace.open(directory.resolve(context).resolve(type.name())));
    }

    @Override
    public SearchNode node() {
        return node;
    }

    @Override
    public String toString() {
        return "Lucene in " + directory;
    }
}
