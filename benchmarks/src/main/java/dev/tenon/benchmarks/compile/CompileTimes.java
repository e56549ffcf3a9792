package dev.tenon.benchmarks.compile;

import dev.tenon.benchmarks.compile.Size.ByHand;
import dev.tenon.benchmarks.compile.Sources.Source;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/**
 * Measures what annotation processors cost, and writes the tables. Each call of javac that counts as cold is the first one of a
 * fresh JVM, as in a build that starts javac; the warm ones follow in the same JVM, as in a build tool that stays.
 */
public final class CompileTimes {

    private static final Path RESULTS = Path.of("RESULTS-compile.md");
    private static final Path KEPT = Path.of("target", "compile-times");
    private static final List<Integer> SIZES = List.of(10, 100, 500);

    private final Workplace workplace;
    private final int rounds;
    private final int calls;

    private CompileTimes(Workplace workplace, int rounds, int calls) {
        this.workplace = workplace;
        this.rounds = rounds;
        this.calls = calls;
    }

    /**
     * Measures, and writes {@code RESULTS-compile.md} to the working directory, with what was measured before in other parts.
     *
     * @param arguments how many fresh JVMs for each case, 2 if none are given; how many calls in each, 3 if none are given; then the
     *     parts, all if none are given: names of peers, each of which may be followed by a colon and one of the numbers of pieces
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        List<String> given = List.of(arguments);
        int rounds = given.headOption().map(Integer::parseInt).getOrElse(2);
        int calls = given.drop(1).headOption().map(Integer::parseInt).getOrElse(3);
        List<String> parts = given.drop(2).isEmpty() ? List.of(Peer.values()).map(Peer::name) : given.drop(2);
        Kept kept = new Kept(KEPT);
        try (Workplace workplace = new Workplace()) {
            CompileTimes times = new CompileTimes(workplace, rounds, calls);
            for (String part : parts) {
                String[] names = part.split(":");
                for (int pieces : names.length == 1 ? SIZES : List.of(Integer.valueOf(names[1]))) {
                    kept.keep(times.measure(Peer.valueOf(names[0]), pieces));
                }
            }
        }
        String text = new CompileReport(kept.all(SIZES)).render();
        Files.writeString(RESULTS, text);
        System.out.println(text);
    }

    /** The cases take turns, so that what disturbs the machine for a while does not meet one of them only. */
    private Size measure(Peer peer, int pieces) throws IOException {
        Path sources = workplace.write(all(pieces, peer.sources()::piece));
        Path bare = workplace.write(all(pieces, peer.sources()::bare));
        List<Source> handWritten = all(pieces, peer.sources()::byHand);
        Path hand = workplace.write(handWritten);
        Path generated = workplace.empty();
        List<List<Double>> processed = List.empty();
        List<List<Double>> plain = List.empty();
        List<List<Double>> alone = List.empty();
        List<List<Double>> byHand = List.empty();
        for (int round = 0; round < rounds; round++) {
            processed = processed.append(workplace.processed(calls, peer, sources, generated));
            plain = plain.append(workplace.plain(calls, peer, sources, generated));
            alone = alone.append(workplace.plain(calls, peer, bare));
            if (!handWritten.isEmpty()) {
                byHand = byHand.append(workplace.plain(calls, peer, hand));
            }
        }
        return new Size(
                peer,
                pieces,
                Text.in(generated),
                new Timed(alone),
                new Timed(processed),
                new Timed(plain),
                byHand.isEmpty() ? Option.none() : Option.some(new ByHand(Text.in(hand), new Timed(byHand))));
    }

    private static List<Source> all(int pieces, IntFunction<List<Source>> piece) {
        return List.range(0, pieces).flatMap(piece::apply);
    }
}
