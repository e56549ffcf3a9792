package dev.tenon.benchmarks.turns;

import dev.tenon.benchmarks.results.Markdown;
import dev.tenon.benchmarks.results.Numbers;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The tables of a contest. */
record Report(Contest contest, Rounds rounds, Seq<Entrant> entrants, Seq<Score> scores) {

    /** Markdown. */
    String render(Seq<String> facts) {
        return """
            ## %s

            %s

            %s
            %s
            %s\
            """.formatted(
                contest.title(),
                facts.append("%d rounds, %d before them that are not counted; scale %s"
                                .formatted(rounds.counted(), rounds.warmUp(), rounds.scale()))
                        .map("- %s%n"::formatted)
                        .mkString()
                        .strip(),
                contest.remarks(),
                Markdown.table(
                        List.of("rival", "does"), entrants.map(entrant -> List.of(entrant.label(), entrant.does()))),
                scores.map(this::table).mkString(System.lineSeparator()));
    }

    private String table(Score score) {
        Seq<Entrant> those = entrants.filter(score::has);
        Seq<String> columns = score.discipline()
                .figures()
                .flatMap(figure -> List.of(
                        figure.label(), "to " + contest.entrants().head().label(), "half within"));
        return """
            ### %s

            %s\
            """.formatted(
                        score.discipline().label(),
                        Markdown.table(columns.prepend("rival"), those.map(entrant -> row(score, entrant))));
    }

    /** Nothing where the one that it is compared with did nothing. */
    private static String ratio(double ratio) {
        return Double.isFinite(ratio) ? Numbers.ratio(ratio) : "";
    }

    private Seq<String> row(Score score, Entrant entrant) {
        return List.range(0, score.discipline().figures().size())
                .flatMap(figure -> List.of(
                        Numbers.shown(score.median(entrant, figure)),
                        ratio(score.ratio(entrant, contest.entrants().head(), figure)),
                        score.half(entrant, figure).map(Numbers::shown).mkString(" to ")))
                .prepend(entrant.label());
    }
}
