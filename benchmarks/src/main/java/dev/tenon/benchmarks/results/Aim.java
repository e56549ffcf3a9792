package dev.tenon.benchmarks.results;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What was to be reached.
 *
 * @param what the case
 * @param unit what the numbers count
 * @param limit the most that reaches it
 * @param measured nothing, where a method that is needed was not run
 * @param strict whether the limit itself is too much
 */
public record Aim(String what, String unit, Option<Double> limit, Option<Double> measured, boolean strict) {

    /** An aim that is reached up to the limit. */
    public static Aim atMost(double limit, String unit, String what, Option<Double> measured) {
        return new Aim(what, unit, Option.some(limit), measured, false);
    }

    /** An aim that is reached under the limit, which may be unknown. */
    public static Aim lessThan(Option<Double> limit, String unit, String what, Option<Double> measured) {
        return new Aim(what, unit, limit, measured, true);
    }

    /** All in a section of Markdown. */
    public static String render(Seq<Aim> aims) {
        return "## Aims\n\n" + Markdown.table(List.of("case", "aim", "measured", ""), aims.map(Aim::cells));
    }

    private List<String> cells() {
        return List.of(what, aim(), measured.map(this::shown).getOrElse(""), verdict());
    }

    private String aim() {
        return limit.map(most -> (strict ? "less than " : "at most ") + shown(most))
                .getOrElse("");
    }

    private String verdict() {
        return limit.flatMap(most -> measured.map(found -> reaches(found, most) ? "reached" : "**not reached**"))
                .getOrElse("not measured");
    }

    private boolean reaches(double found, double most) {
        return strict ? found < most : found <= most;
    }

    private String shown(double number) {
        return Numbers.shown(number) + " " + unit;
    }
}
