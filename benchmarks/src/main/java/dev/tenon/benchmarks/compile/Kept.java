package dev.tenon.benchmarks.compile;

import dev.tenon.benchmarks.compile.Size.ByHand;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What was measured, in files, one for each peer and size: a measurement may be done in parts, of which the last writes the report of
 * all.
 *
 * @param folder where the files are
 */
record Kept(Path folder) {

    /** Keeps what was measured of a peer with a number of pieces, instead of what was measured before. */
    void keep(Size size) throws IOException {
        Files.createDirectories(folder);
        List<String> lines = List.of(
                        line("text", text(size.text())),
                        line("alone", text(size.alone())),
                        line("processed", text(size.processed())),
                        line("generated", text(size.generated())))
                .appendAll(size.byHand()
                        .toList()
                        .flatMap(hand ->
                                List.of(line("byHandText", text(hand.text())), line("byHand", text(hand.compiled())))));
        Files.write(file(size.peer(), size.pieces()), lines);
    }

    /** Everything that was kept, of each peer from the smallest to the largest. */
    List<Size> all(List<Integer> sizes) throws IOException {
        List<Size> all = List.empty();
        for (Peer peer : Peer.values()) {
            for (int pieces : sizes) {
                Path file = file(peer, pieces);
                if (Files.exists(file)) {
                    all = all.append(read(peer, pieces, file));
                }
            }
        }
        return all;
    }

    private Path file(Peer peer, int pieces) {
        return folder.resolve(peer + "-" + pieces + ".txt");
    }

    private static Size read(Peer peer, int pieces, Path file) throws IOException {
        Map<String, String> lines = List.ofAll(Files.readAllLines(file))
                .map(line -> line.split(": ", 2))
                .foldLeft(HashMap.empty(), (map, line) -> map.put(line[0], line[1]));
        return new Size(
                peer,
                pieces,
                text(lines, "text"),
                timed(lines, "alone"),
                timed(lines, "processed"),
                timed(lines, "generated"),
                lines.containsKey("byHand")
                        ? Option.some(new ByHand(text(lines, "byHandText"), timed(lines, "byHand")))
                        : Option.none());
    }

    private static String line(String name, String value) {
        return name + ": " + value;
    }

    private static String text(Text text) {
        return text.files() + " " + text.lines();
    }

    private static String text(Timed timed) {
        return timed.forks().map(calls -> calls.mkString(" ")).mkString("; ");
    }

    private static Text text(Map<String, String> lines, String name) {
        String[] numbers = value(lines, name).split(" ");
        return new Text(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    private static Timed timed(Map<String, String> lines, String name) {
        return new Timed(List.of(value(lines, name).split("; "))
                .map(fork -> List.of(fork.split(" ")).map(Double::valueOf)));
    }

    private static String value(Map<String, String> lines, String name) {
        return lines.get(name).getOrElseThrow(() -> new IllegalStateException("not kept: " + name));
    }
}
