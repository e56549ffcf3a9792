package dev.tenon.benchmarks.compile;

import dev.tenon.benchmarks.results.Aim;
import dev.tenon.benchmarks.results.Markdown;
import dev.tenon.benchmarks.results.Numbers;
import dev.tenon.platform.Platform;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.ZoneOffset;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * The tables.
 *
 * @param sizes what was measured; of each peer from the smallest to the largest
 */
record CompileReport(List<Size> sizes) {

    private static final double FIXED = 300;
    private static final double BY_PIECE = 4;
    private static final double LINEAR = 1.25;

    /** Markdown. */
    String render() {
        List<List<Size>> peers = List.of(Peer.values()).map(this::of).filter(all -> !all.isEmpty());
        return List.of(header(), Aim.render(aims()), summary(peers))
                .appendAll(peers.map(CompileReport::table))
                .mkString("\n");
    }

    private String header() {
        return """
            # Results: compile time

            Written on %s by `CompileTimes`. The [README](README.md) says what is measured and how.

            %s
            - %s fresh JVM(s) for each case, with %s calls of javac in each; cold is the first, warm the fastest of them

            All times are milliseconds of CPU in the thread that compiles, without those of the JVM's own threads, which collect garbage
            and compile bytecode beside it. A processor's own share is javac with it on the sources, less javac without it on the same
            sources and what it generated. A line of code is one that is neither empty nor a comment.
            """.formatted(
                        Platform.live().now().atZone(ZoneOffset.UTC).toLocalDate(),
                        Markdown.machine(),
                        counted(List::size),
                        counted(forks -> forks.head().size()));
    }

    /** How many of something there were: a number, or the smallest and the largest. */
    private String counted(ToIntFunction<List<List<Double>>> count) {
        List<Integer> counts =
                sizes.map(size -> count.applyAsInt(size.processed().forks()));
        int least = counts.min().getOrElse(0);
        int most = counts.max().getOrElse(0);
        return least == most ? String.valueOf(least) : least + " to " + most;
    }

    private List<Size> of(Peer peer) {
        return sizes.filter(size -> size.peer() == peer);
    }

    private static String summary(List<List<Size>> peers) {
        return "## Own share, by size\n\n"
                + Markdown.table(
                        List.of(
                                "processor",
                                "for each",
                                "cold, fixed",
                                "cold, a piece more",
                                "warm, fixed",
                                "warm, a piece more"),
                        peers.map(all -> List.of(
                                all.head().peer().label,
                                all.head().peer().piece,
                                Numbers.shown(fixed(all, Size::coldShare)),
                                Numbers.shown(byPiece(all, Size::coldShare)),
                                Numbers.shown(fixed(all, Size::warmShare)),
                                Numbers.shown(byPiece(all, Size::warmShare)))));
    }

    private static String table(List<Size> all) {
        List<String> columns = List.of(
                "pieces",
                "files",
                "lines",
                "with, cold",
                "same by hand, cold",
                "own share, cold",
                "a piece",
                "with, warm",
                "same by hand, warm",
                "own share, warm",
                "a piece",
                "generated code alone, warm",
                "lines written by hand",
                "compiled, warm");
        return "## " + all.head().peer().label + ": " + all.head().peer().piece + "\n\n"
                + Markdown.table(columns, all.map(CompileReport::row));
    }

    private static List<String> row(Size size) {
        return List.of(
                Numbers.whole(size.pieces()),
                Numbers.whole(size.text().files()),
                Numbers.whole(size.text().lines()),
                Numbers.shown(size.processed().cold()),
                Numbers.shown(size.generated().cold()),
                Numbers.shown(size.coldShare()),
                Numbers.shown(size.coldShare() / size.pieces()),
                Numbers.shown(size.processed().warm()),
                Numbers.shown(size.generated().warm()),
                Numbers.shown(size.warmShare()),
                Numbers.shown(size.warmShare() / size.pieces()),
                Numbers.shown(size.generated().warm() - size.alone().warm()),
                size.byHand().map(hand -> Numbers.whole(hand.text().lines())).getOrElse(""),
                size.byHand()
                        .map(hand -> Numbers.shown(
                                hand.compiled().warm() - size.alone().warm()))
                        .getOrElse(""));
    }

    private List<Aim> aims() {
        List<Size> tenon = of(Peer.TENON);
        if (tenon.size() < 3) {
            return List.empty();
        }
        Size largest = tenon.last();
        Option<Double> byHand = largest.byHand()
                .map(hand -> hand.compiled().warm() - largest.alone().warm());
        return List.of(
                Aim.atMost(
                        BY_PIECE,
                        "ms",
                        "the processor's own share, cold, an entity more",
                        Option.some(byPiece(tenon, Size::coldShare))),
                Aim.atMost(FIXED, "ms", "the same, fixed", Option.some(fixed(tenon, Size::coldShare))),
                Aim.atMost(
                        LINEAR,
                        "times",
                        "the same, an entity more from the middle size to the largest, to that from the smallest to"
                                + " the middle",
                        Option.some(byPiece(tenon.drop(1), Size::coldShare) / byPiece(tenon.take(2), Size::coldShare))),
                Aim.lessThan(
                        byHand,
                        "ms",
                        "compiling what is generated, warm, against what is written by hand",
                        Option.some(largest.generated().warm() - largest.alone().warm())));
    }

    /** The line through the smallest and the largest size: how much it rises. */
    private static double byPiece(List<Size> all, ToDoubleFunction<Size> share) {
        Size from = all.head();
        Size to = all.last();
        return (share.applyAsDouble(to) - share.applyAsDouble(from)) / (to.pieces() - from.pieces());
    }

    /** Where that line begins. */
    private static double fixed(List<Size> all, ToDoubleFunction<Size> share) {
        return share.applyAsDouble(all.head())
                - byPiece(all, share) * all.head().pieces();
    }
}
