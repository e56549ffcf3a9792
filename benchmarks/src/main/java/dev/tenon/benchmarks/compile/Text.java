package dev.tenon.benchmarks.compile;

import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How much Java there is in a folder.
 *
 * @param files how many files
 * @param lines how many lines they have, without empty ones and those of comments
 */
record Text(int files, int lines) {

    static Text in(Path folder) throws IOException {
        int lines = 0;
        List<Path> files = files(folder);
        for (Path file : files) {
            try (Stream<String> all = Files.lines(file)) {
                lines += (int) all.map(String::strip).filter(Text::isCode).count();
            }
        }
        return new Text(files.size(), lines);
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return List.ofAll(
                    tree.filter(path -> path.toString().endsWith(".java")).sorted());
        }
    }

    private static boolean isCode(String line) {
        return !line.isEmpty() && !line.startsWith("//") && !line.startsWith("/*") && !line.startsWith("*");
    }
}
