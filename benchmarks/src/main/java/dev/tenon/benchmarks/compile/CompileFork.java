package dev.tenon.benchmarks.compile;

import io.vavr.collection.List;
import java.io.File;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A fresh JVM that calls javac some times, and prints how many nanoseconds of CPU time each call took, on one line. */
public final class CompileFork {

    private CompileFork() {}

    /**
     * Compiles.
     *
     * @param arguments how many times; then as paths the folders of the sources, the class path, the processor path (empty for
     *     none), the folder for classes and that for what is generated
     */
    public static void main(String... arguments) {
        Compilation compilation = new Compilation(
                entries(arguments[1]).map(Path::of),
                entries(arguments[2]),
                entries(arguments[3]),
                Path.of(arguments[4]),
                Path.of(arguments[5]));
        System.out.println(compilation.nanos(Integer.parseInt(arguments[0])).mkString(" "));
    }

    private static List<String> entries(String path) {
        return List.of(path.split(Pattern.quote(File.pathSeparator))).filter(entry -> !entry.isEmpty());
    }
}
