package dev.tenon.benchmarks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tenon.store.Cursor;
import dev.tenon.store.Selection;
import dev.tenon.store.Slice;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Books in memory, by key, by author, by page and written, one thread, over tables of different sizes: whether what is found
 * by an index takes longer in a large table, and what transactions cost. Only Tenon and H2 have transactions.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xmx4g"})
public class StoreMemory {

    private static final int PAGE = 50;
    private static final int PLACES = 11;
    private static final int FEW = 100;

    /** How many pages there are to choose from: so many that they are not all in a cache when there are many books. */
    private static final int PAGES = 16_384;

    /** How many books there are. */
    @Param({"100", "1000", "10000", "100000", "1000000"})
    public int rows;

    /** Which books are asked for and changed: {@code any}, or always the same {@code few}, which stay in the caches of the processor. */
    @Param("any")
    public String asked = "any";

    private final Random random = new Random(7);
    private ShelfBook[] books = {};

    /** The places of the books that are asked for. */
    private int[] places = {};

    /** How many of the places where pages begin are asked for. */
    private int pages;

    /** Where pages begin, which are all full: the keys of the books before them. */
    private UUID[] starts = {};

    /** One store of each kind, filled alike. */
    @State(Scope.Thread)
    public static class Tenon {
        private @Nullable TenonShelf shelf;
        private Cursor[] cursors = {};
        private Cursor[] byTitle = {};

        /** Fills it. */
        @Setup
        public void fill(StoreMemory benchmark) {
            shelf = new TenonShelf(List.of(benchmark.books));
            cursors = cursors(Selection.all());
            byTitle = cursors(Selection.<ShelfBook>all().orderBy(ShelfBook.TITLE.asc()));
        }

        private Cursor[] cursors(Selection<ShelfBook> selection) {
            Seq<ShelfBook> sorted = shelf().reads().list(selection);
            Random places = new Random(PLACES);
            Cursor[] made = new Cursor[PAGES];
            for (int i = 0; i < PAGES; i++) {
                int place = places.nextInt(sorted.size() - PAGE - 1);
                // The cursor after one row is that of a page of one, which a narrower selection has in any place.
                made[i] = shelf().reads()
                        .slice(
                                selection.where(ShelfBook.ID.in(
                                        sorted.get(place).id(),
                                        sorted.get(place + 1).id())),
                                Option.none(),
                                1)
                        .next()
                        .get();
            }
            return made;
        }

        TenonShelf shelf() {
            if (shelf == null) {
                throw new IllegalStateException("not filled yet");
            }
            return shelf;
        }
    }

    /** Filled alike. */
    @State(Scope.Thread)
    public static class Hand {
        private HandShelf shelf = new HandShelf(List.of());
        private String[] tokens = {};

        /** Fills it. */
        @Setup
        public void fill(StoreMemory benchmark) {
            shelf = new HandShelf(List.of(benchmark.books));
            tokens = Arrays.stream(benchmark.starts).map(shelf::token).toArray(String[]::new);
        }
    }

    /** Filled alike. */
    @State(Scope.Thread)
    public static class Caffeinated {
        private final Cache<UUID, ShelfBook> shelf =
                Caffeine.newBuilder().maximumSize(10_000_000).build();

        /** Fills it. */
        @Setup
        public void fill(StoreMemory benchmark) {
            for (ShelfBook book : benchmark.books) {
                shelf.put(book.id(), book.withVersion(1));
            }
        }
    }

    /** Filled alike. */
    @State(Scope.Thread)
    public static class H2 {
        private @Nullable H2Shelf shelf;

        /** Fills it. */
        @Setup
        public void fill(StoreMemory benchmark) throws SQLException {
            shelf = new H2Shelf(List.of(benchmark.books));
        }

        H2Shelf shelf() {
            if (shelf == null) {
                throw new IllegalStateException("not filled yet");
            }
            return shelf;
        }
    }

    /** Makes the books. */
    @Setup
    public void makeBooks() {
        books = ShelfBook.many(rows).toArray(ShelfBook[]::new);
        UUID[] sorted = Arrays.stream(books)
                .map(ShelfBook::id)
                .sorted(ShelfBook.ID.type())
                .toArray(UUID[]::new);
        starts = new Random(PLACES)
                .ints(PAGES, 0, rows - PAGE - 1)
                .mapToObj(place -> sorted[place])
                .toArray(UUID[]::new);
        boolean isAny = asked.equals("any");
        places = isAny
                ? IntStream.range(0, rows).toArray()
                : new Random(PLACES).ints(FEW, 0, rows).toArray();
        pages = isAny ? PAGES : FEW;
    }

    /** By key. */
    @Benchmark
    public Option<ShelfBook> tenonFindById(Tenon tenon) {
        return tenon.shelf().reads().findById(any().id());
    }

    /** By key. */
    @Benchmark
    public Option<ShelfBook> handFindById(Hand hand) {
        return Option.of(hand.shelf.find(any().id()));
    }

    /** By key. */
    @Benchmark
    public Option<ShelfBook> caffeineFindById(Caffeinated caffeine) {
        return Option.of(caffeine.shelf.getIfPresent(any().id()));
    }

    /** By key. */
    @Benchmark
    public Option<ShelfBook> h2FindById(H2 h2) throws SQLException {
        return Option.of(h2.shelf().find(any().id()));
    }

    /** The ten books of an author, by key. */
    @Benchmark
    public Seq<ShelfBook> tenonLookup(Tenon tenon) {
        return tenon.shelf().reads().findByAuthorId(any().authorId());
    }

    /** The ten books of an author, in no order. */
    @Benchmark
    public List<ShelfBook> handLookup(Hand hand) {
        return hand.shelf.findByAuthorId(any().authorId());
    }

    /** The ten books of an author, by key. */
    @Benchmark
    public List<ShelfBook> h2Lookup(H2 h2) throws SQLException {
        return h2.shelf().findByAuthorId(any().authorId());
    }

    /** Fifty books after one, by key, and the sealed cursor of the next page. */
    @Benchmark
    public Slice<ShelfBook> tenonPage(Tenon tenon) {
        Cursor after = tenon.cursors[random.nextInt(pages)];
        return tenon.shelf().reads().slice(Selection.all(), Option.some(after), PAGE);
    }

    /** Fifty books after one, by title, and the sealed cursor of the next page. */
    @Benchmark
    public Slice<ShelfBook> tenonPageByTitle(Tenon tenon) {
        Cursor after = tenon.byTitle[random.nextInt(pages)];
        return tenon.shelf()
                .reads()
                .slice(Selection.<ShelfBook>all().orderBy(ShelfBook.TITLE.asc()), Option.some(after), PAGE);
    }

    /** Fifty books after one, of a sorted map. */
    @Benchmark
    public List<ShelfBook> handPage(Hand hand) {
        return hand.shelf.page(starts[random.nextInt(pages)], PAGE);
    }

    /** Fifty books after one, of a sorted map, and the sealed token of the next page. */
    @Benchmark
    public HandShelf.SealedPage handPageSealed(Hand hand) {
        return hand.shelf.page(hand.tokens[random.nextInt(pages)], PAGE);
    }

    /** Fifty books after one, by key. */
    @Benchmark
    public List<ShelfBook> h2Page(H2 h2) throws SQLException {
        return h2.shelf().page(starts[random.nextInt(pages)], PAGE);
    }

    /** A transaction that changes one book. */
    @Benchmark
    public ShelfBook tenonUpdate(Tenon tenon) {
        ShelfBook book = next();
        return stored(tenon.shelf().transact(store -> store.update(book)));
    }

    /** A change of one book. */
    @Benchmark
    public ShelfBook handUpdate(Hand hand) {
        return stored(hand.shelf.update(next()));
    }

    /** A change of one book. */
    @Benchmark
    public ShelfBook caffeineUpdate(Caffeinated caffeine) {
        ShelfBook book = next();
        ShelfBook next = book.withVersion(book.version() + 1);
        caffeine.shelf.asMap().compute(book.id(), (id, stored) -> {
            if (stored == null || stored.version() != book.version()) {
                throw new IllegalStateException("changed since: " + id);
            }
            return next;
        });
        return stored(next);
    }

    /** A transaction that changes one book. */
    @Benchmark
    public ShelfBook h2Update(H2 h2) throws SQLException {
        return stored(h2.shelf().update(next()));
    }

    /** Two transactions: one inserts a book and one deletes it. */
    @Benchmark
    public ShelfBook tenonInsertAndDelete(Tenon tenon) {
        ShelfBook book = ShelfBook.one(random, rows);
        ShelfBook stored = tenon.shelf().transact(store -> store.insert(book));
        tenon.shelf().transact(store -> store.deleteById(book.id()));
        return stored;
    }

    /** A book comes and goes. */
    @Benchmark
    public ShelfBook handInsertAndDelete(Hand hand) {
        ShelfBook book = hand.shelf.insert(ShelfBook.one(random, rows));
        hand.shelf.delete(book);
        return book;
    }

    private int at;

    private int place() {
        return places[random.nextInt(places.length)];
    }

    private ShelfBook any() {
        return books[place()];
    }

    /** The next change of a book, which all stores keep as it was stored last. */
    private ShelfBook next() {
        at = place();
        ShelfBook book = books[at];
        return book.version() == 0 ? book.withVersion(1).withCopies(2) : book.withCopies(book.copies() + 1);
    }

    private ShelfBook stored(ShelfBook book) {
        books[at] = book;
        return book;
    }
}
