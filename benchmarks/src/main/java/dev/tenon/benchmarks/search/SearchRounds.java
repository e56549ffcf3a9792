package dev.tenon.benchmarks.search;

import dev.tenon.search.IndexChange;
import dev.tenon.search.SearchBackend;
import dev.tenon.search.SearchIndex;
import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchQuery;
import dev.tenon.search.lucene.LuceneSearch;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;

/**
 * Indexing and queries beside Lucene by hand, in turns, by the time of the processor, and how soon a commit is found. Prints a table of medians of
 * the rounds. Arguments: how many rounds, how many volumes.
 */
public final class SearchRounds {

    private static final int BATCH = 500;
    private static final int REPEATS = 1_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int rounds;
    private final Vector<Volume> volumes;
    private final Path root;

    private SearchRounds(int rounds, int volumes, Path root) {
        this.rounds = rounds;
        this.volumes = Volumes.of(volumes);
        this.root = root;
    }

    /** Runs all of it. */
    public static void main(String... arguments) throws IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        int volumes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        SearchRounds all = new SearchRounds(rounds, volumes, Files.createTempDirectory("search-rounds"));
        all.indexing();
        all.queries();
        all.visibility();
    }

    private void indexing() throws IOException {
        double[] tenon = new double[rounds];
        double[] byHand = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            Path own = root.resolve("index-" + round);
            Path other = root.resolve("by-hand-" + round);
            if (round % 2 == 0) {
                tenon[round] = seconds(() -> indexed(own));
                byHand[round] = seconds(() -> indexedByHand(other));
            } else {
                byHand[round] = seconds(() -> indexedByHand(other));
                tenon[round] = seconds(() -> indexed(own));
            }
        }
        row("index " + volumes.size() + ", s", median(tenon), median(byHand));
    }

    private String indexed(Path directory) {
        try (SearchIndex<Volume> index = LuceneSearch.onDisk(directory).open("Benchmark", VolumeFields.TYPE)) {
            index.build().complete();
            volumes.grouped(BATCH)
                    .forEach(some -> index.apply(
                            some.map(volume -> new IndexChange.Put<>(volume.id().toString(), volume))));
            index.commit();
            return "done";
        }
    }

    private String indexedByHand(Path path) {
        try (Directory directory = new NRTCachingDirectory(FSDirectory.open(path), 4, 32)) {
            ByHand.index(directory, volumes, BATCH);
            return "done";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void queries() throws IOException {
        Path path = root.resolve("index-0").resolve("Benchmark").resolve("Volume");
        try (SearchIndex<Volume> index =
                        LuceneSearch.onDisk(root.resolve("index-0")).open("Benchmark", VolumeFields.TYPE);
                Directory directory = FSDirectory.open(path.resolve("generation-1"));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            StringDocValuesReaderState subjects = new StringDocValuesReaderState(reader, "subjects/values");
            String common = Volumes.word(5);
            String rare = Volumes.word(2_000);
            String other = Volumes.word(40);
            compare("a word of many", index, common, () -> ByHand.find(searcher, ByHand.words(common)));
            compare("a word of few", index, rare, () -> ByHand.find(searcher, ByHand.words(rare)));
            compare(
                    "two words",
                    index,
                    common + " " + other,
                    () -> ByHand.find(searcher, ByHand.words(common + " " + other)));
            compare(
                    "a phrase",
                    index,
                    "title:\"" + common + " " + other + "\"",
                    () -> ByHand.find(searcher, ByHand.phrase(common + " " + other)));
            SearchOptions<Volume> years = SearchOptions.<Volume>usual().filter(VolumeFields.YEARS.between(1900, 1950));
            compare(
                    "a word in a range",
                    () -> index.search(SearchQuery.user(common), years),
                    () -> ByHand.find(searcher, ByHand.years(ByHand.words(common), 1900, 1950)));
            SearchOptions<Volume> counted = SearchOptions.<Volume>usual().facet(VolumeFields.SUBJECTS.top(10));
            compare(
                    "a word and facets",
                    () -> index.search(SearchQuery.user(common), counted),
                    () -> ByHand.count(searcher, subjects, ByHand.words(common)));
        }
    }

    private void compare(String name, SearchIndex<Volume> index, String text, Supplier<?> byHand) {
        SearchOptions<Volume> usual = SearchOptions.usual();
        compare(name, () -> index.search(SearchQuery.user(text), usual), byHand);
    }

    private void compare(String name, Supplier<?> tenon, Supplier<?> byHand) {
        int turns = rounds * 4;
        double[] own = new double[turns];
        double[] other = new double[turns];
        for (int turn = -turns; turn < turns; turn++) {
            boolean ownFirst = turn % 2 == 0;
            double first = seconds(() -> repeated(ownFirst ? tenon : byHand)) / REPEATS * 1e6;
            double second = seconds(() -> repeated(ownFirst ? byHand : tenon)) / REPEATS * 1e6;
            if (turn >= 0) {
                own[turn] = ownFirst ? first : second;
                other[turn] = ownFirst ? second : first;
            }
        }
        row(name + ", us", median(own), median(other));
    }

    private static Object repeated(Supplier<?> work) {
        Object last = work.get();
        for (int i = 1; i < REPEATS; i++) {
            last = work.get();
        }
        return last;
    }

    private void visibility() {
        Vector<Volume> some = volumes.take(Math.min(volumes.size(), 20_000));
        Seq<SearchBackend> backends = Vector.of(LuceneSearch.inMemory(), LuceneSearch.onDisk(root.resolve("visible")));
        for (SearchBackend backend : backends) {
            try (Visibility visibility = new Visibility(backend, some)) {
                visibility.measure(some.take(200));
                long[] times = visibility.measure(some.drop(1_000).take(1_000));
                System.out.printf(
                        Locale.ROOT,
                        "| visible after the commit, ms, %s: median, 99%%, most | %.2f | %.2f | %.2f |%n",
                        backend,
                        times[times.length / 2] / 1e6,
                        times[times.length * 99 / 100] / 1e6,
                        times[times.length - 1] / 1e6);
            }
        }
    }

    /** Of the processor, on this thread: what else runs on the machine does not count. */
    private static double seconds(Supplier<?> work) {
        long begun = THREADS.getCurrentThreadCpuTime();
        Object result = work.get();
        long ended = THREADS.getCurrentThreadCpuTime();
        if (result == null) {
            throw new IllegalStateException("nothing was done");
        }
        return (ended - begun) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void row(String name, double tenon, double byHand) {
        System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f |%n", name, tenon, byHand, tenon / byHand);
    }
}
