package dev.tenon.benchmarks.results;

import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * The rivals of one workload, the fastest first.
 *
 * @param title the workload, its parameters and its variant
 * @param rows at least one
 */
record Table(String title, List<Measured> rows) {

    /** A table for each workload, set of parameters and variant, in the order in which they were measured. */
    static List<Table> of(List<Measured> measured) {
        return measured.map(Table::title)
                .distinct()
                .map(title -> new Table(
                        title, measured.filter(row -> title(row).equals(title)).sortBy(Measured::median)));
    }

    /** Markdown. */
    String render() {
        boolean stepped = rows.head().steps() > 1;
        List<String> head = List.of("rival", "ns an op")
                .appendAll(stepped ? List.of("ns a step") : List.empty())
                .appendAll(List.of("to Eff", "to plain", "bytes an op", "spread", ""));
        return "## " + title + "\n\n" + Markdown.table(head, rows.map(row -> cells(row, stepped)));
    }

    private List<String> cells(Measured row, boolean stepped) {
        return List.of(row.method().label(), Numbers.shown(row.median()))
                .appendAll(stepped ? List.of(Numbers.shown(row.nanosPerStep())) : List.empty())
                .appendAll(List.of(
                        ratio(row, usual(Rival.EFF)),
                        ratio(row, usual(Rival.PLAIN)),
                        row.bytesPerOperation().map(Numbers::shown).getOrElse(""),
                        Numbers.percent(row.spread()),
                        usual(Rival.EFF).map(eff -> loss(row, eff)).getOrElse("")));
    }

    /** The row of a rival that others are compared with: its usual way, or the first that is written, a block. */
    private Option<Measured> usual(Rival rival) {
        List<Measured> own = rows.filter(row -> row.method().isOf(rival));
        return own.find(row -> row.method().way().isEmpty())
                .orElse(own.find(row -> row.method().way().equals("direct")));
    }

    private static String loss(Measured row, Measured eff) {
        if (row.method().isOf(Rival.EFF) || row.median() >= eff.median()) {
            return "";
        }
        return row.slowest() < eff.fastest() ? "**Eff loses**" : "Eff loses; iterations overlap";
    }

    private static String ratio(Measured row, Option<Measured> to) {
        return to.map(other -> Numbers.ratio(row.median() / other.median())).getOrElse("");
    }

    private static String title(Measured row) {
        return List.of(row.workload(), row.parameters(), row.method().variant())
                .filter(part -> !part.isEmpty())
                .mkString(", ");
    }
}
