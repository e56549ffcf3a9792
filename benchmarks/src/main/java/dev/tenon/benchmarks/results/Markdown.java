package dev.tenon.benchmarks.results;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Tables in Markdown. */
public final class Markdown {

    private Markdown() {}

    /** A table with a line for the names of the columns. */
    public static String table(Seq<String> columns, Seq<? extends Seq<String>> rows) {
        return line(columns)
                + line(columns.map(column -> "---"))
                + rows.map(Markdown::line).mkString();
    }

    /** What the measured machine is, as items of a list. */
    public static String machine() {
        return List.of(
                        "- machine: %d CPUs, %s %s on %s"
                                .formatted(
                                        Runtime.getRuntime().availableProcessors(),
                                        System.getProperty("os.name"),
                                        System.getProperty("os.version"),
                                        System.getProperty("os.arch")),
                        "- JVM: %s %s".formatted(System.getProperty("java.vm.name"), Runtime.version()))
                .mkString("\n");
    }

    private static String line(Seq<String> cells) {
        return cells.mkString("| ", " | ", " |\n");
    }
}
