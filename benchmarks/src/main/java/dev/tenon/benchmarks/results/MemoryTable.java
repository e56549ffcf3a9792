package dev.tenon.benchmarks.results;

import dev.tenon.platform.Platform;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;

/** Writes the tables of stores in memory: the aims, each task beside its rivals, and ids. */
public final class MemoryTable {

    private static final String STORES = "StoreMemory";
    private static final String ANY = "asked=any, rows=";
    private static final String FEW = "asked=few, rows=";
    private static final String BY_HAND = "hand";
    private static final String TENON = "tenon";
    private static final List<String> OTHERS = List.of("caffeine", "h2");

    private final List<Measured> all;
    private final List<Measured> stores;

    private MemoryTable(List<Measured> all) {
        this.all = all;
        this.stores = all.filter(row -> row.workload().equals(STORES));
    }

    /** A task of a store, as methods are named: {@code Lookup} of {@code tenonLookup}. */
    private record Task(String name, String title, String byHand) {
        Task(String name, String title) {
            this(name, title, name);
        }
    }

    private static final Task FIND = new Task("FindById", "A book by its key");
    private static final Task LOOKUP = new Task("Lookup", "The ten books of an author");
    private static final Task PAGE =
            new Task("Page", "The 50 books after one, by key, and the sealed cursor", "PageSealed");
    private static final Task UPDATE = new Task("Update", "A change of one book, in a transaction");
    private static final List<Task> TASKS = List.of(
            FIND,
            LOOKUP,
            PAGE,
            new Task("PageByTitle", "The same by title"),
            UPDATE,
            new Task("InsertAndDelete", "A book comes and goes, in two transactions"));

    /**
     * Reads files of JMH and writes their tables.
     *
     * @param arguments the file to write, then the files that JMH wrote on this machine of {@code StoreMemory} and {@code Ids}, with
     *     {@code -prof gc -rf json -rff <file>}; what several of them have in common becomes one number
     * @throws IOException when the file cannot be written
     */
    public static void main(String... arguments) throws IOException {
        List<String> paths = List.of(arguments);
        if (paths.size() < 2) {
            throw new IllegalArgumentException(
                    "expected the file to write and at least one file of JMH, found " + paths);
        }
        List<JmhFile> files = paths.tail().map(Path::of).map(JmhFile::read);
        Files.writeString(Path.of(paths.head()), render(files, Platform.live().now()));
    }

    static String render(List<JmhFile> files, Instant day) {
        MemoryTable tables = new MemoryTable(JmhFile.merged(files));
        return List.of(header(files, day), Aim.render(tables.aims()))
                .appendAll(TASKS.filter(task -> !tables.rows(task).isEmpty()).map(tables::render))
                .appendAll(Table.of(tables.all.filter(row -> !row.workload().equals(STORES)))
                        .map(Table::render))
                .mkString("\n");
    }

    private static String header(List<JmhFile> files, Instant day) {
        return """
            # Results of stores in memory and of ids

            Written on %s by `MemoryTable`. The [README](README.md) says what is measured and how.

            %s
            - harness: %s

            A time is the median of the medians of the forks, in nanoseconds an operation; how many forks there were is in brackets.
            Bytes are what is allocated. Of the rivals only H2 has transactions, and only Tenon and H2 have an index that is kept when
            books are written.
            """.formatted(
                        day.atZone(ZoneOffset.UTC).toLocalDate(),
                        Markdown.machine(),
                        files.map(JmhFile::harness).distinct().mkString("; "));
    }

    private List<Aim> aims() {
        return List.of(
                againstHand(1.5, FIND, "by key", 100),
                againstHand(1.5, FIND, "by key", 1_000_000),
                againstHand(3, UPDATE, "one write in a transaction", 100),
                againstHand(3, UPDATE, "one write in a transaction", 1_000_000),
                againstHand(2, LOOKUP, "a lookup", 100),
                againstHand(2, LOOKUP, "a lookup", 1_000_000),
                againstHand(2, PAGE, "a page", 100),
                againstHand(2, PAGE, "a page", 1_000_000),
                flat(LOOKUP, "a lookup", ANY),
                flat(PAGE, "a page", ANY),
                flat(LOOKUP, "a lookup of the same hundred books", FEW),
                flat(PAGE, "one of the same hundred pages", FEW));
    }

    private Aim againstHand(double limit, Task task, String what, int rows) {
        return Aim.atMost(
                limit, "times by hand", "%s, %s rows".formatted(what, Numbers.whole(rows)), toHand(task, ANY + rows));
    }

    /** With any of the rows it grows with the caches that are missed, by hand as well. */
    private Aim flat(Task task, String what, String asked) {
        return Aim.atMost(
                1.5,
                "times",
                "%s, from 100 to 1,000,000 rows (by hand %s)"
                        .formatted(
                                what,
                                growth(BY_HAND + task.byHand, asked)
                                        .map(Numbers::ratio)
                                        .getOrElse("not measured")),
                growth(TENON + task.name, asked));
    }

    /** A hundred rows are all asked for. */
    private Option<Double> growth(String method, String asked) {
        return nanos(method, asked + 1_000_000)
                .flatMap(many -> nanos(method, ANY + 100).map(few -> many / few));
    }

    private Option<Double> toHand(Task task, String rows) {
        return nanos(TENON + task.name, rows)
                .flatMap(own -> nanos(BY_HAND + task.byHand, rows).map(hand -> own / hand));
    }

    private Option<Double> nanos(String method, String rows) {
        return find(method, rows).map(Measured::median);
    }

    private List<String> rows(Task task) {
        return stores.filter(row -> row.method().name().equals(TENON + task.name))
                .map(Measured::parameters)
                .filter(parameters -> parameters.startsWith(ANY))
                .distinct();
    }

    private String render(Task task) {
        List<String> others =
                OTHERS.filter(rival -> stores.exists(row -> row.method().name().equals(rival + task.name)));
        List<String> columns = List.of("rows", "by hand", "Tenon", "to by hand")
                .appendAll(others)
                .appendAll(List.of("bytes by hand", "bytes of Tenon"));
        return "## " + task.title + "\n\n" + Markdown.table(columns, rows(task).map(rows -> cells(task, rows, others)));
    }

    private List<String> cells(Task task, String rows, List<String> others) {
        return List.of(
                        Numbers.whole(Integer.parseInt(rows.substring(ANY.length()))),
                        time(BY_HAND + task.byHand, rows),
                        time(TENON + task.name, rows),
                        toHand(task, rows).map(Numbers::ratio).getOrElse(""))
                .appendAll(others.map(rival -> time(rival + task.name, rows)))
                .appendAll(List.of(bytes(BY_HAND + task.byHand, rows), bytes(TENON + task.name, rows)));
    }

    private String time(String method, String rows) {
        return find(method, rows)
                .map(row -> Numbers.shown(row.median()) + " (" + row.forks().size() + ")")
                .getOrElse("");
    }

    private String bytes(String method, String rows) {
        return find(method, rows)
                .flatMap(Measured::bytesPerOperation)
                .map(Numbers::shown)
                .getOrElse("");
    }

    private Option<Measured> find(String method, String rows) {
        return stores.find(
                row -> row.method().name().equals(method) && row.parameters().equals(rows));
    }
}
