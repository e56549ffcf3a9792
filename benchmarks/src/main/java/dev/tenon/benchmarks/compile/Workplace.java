package dev.tenon.benchmarks.compile;

import dev.tenon.benchmarks.compile.Sources.Source;
import io.vavr.collection.List;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A temporary folder, and the JVMs that compile in it. */
final class Workplace implements AutoCloseable {

    private static final double MILLI = 1_000_000;

    private final Path folder;

    Workplace() throws IOException {
        folder = Files.createTempDirectory("compile-times");
    }

    /** Writes sources to a new folder. */
    Path write(List<Source> sources) throws IOException {
        Path target = empty();
        for (Source source : sources) {
            Path file = target.resolve(source.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.text());
        }
        return target;
    }

    /** A new folder. */
    Path empty() throws IOException {
        return Files.createTempDirectory(folder, "sources");
    }

    /** Calls javac in a fresh JVM without a processor; how many milliseconds of CPU time each call took. */
    List<Double> plain(int calls, Peer peer, Path... sources) throws IOException {
        return fork(calls, List.of(sources), peer.classPath(), List.empty(), empty());
    }

    /** Calls javac in a fresh JVM with the processor of the peer, which writes to a folder. */
    List<Double> processed(int calls, Peer peer, Path sources, Path generated) throws IOException {
        return fork(calls, List.of(sources), peer.classPath(), peer.processorPath(), generated);
    }

    private List<Double> fork(
            int calls, List<Path> sources, List<String> classPath, List<String> processorPath, Path generated)
            throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CompileFork.class.getName(),
                        String.valueOf(calls),
                        sources.mkString(File.pathSeparator),
                        classPath.mkString(File.pathSeparator),
                        processorPath.mkString(File.pathSeparator),
                        empty().toString(),
                        generated.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader answer = process.inputReader()) {
            String line = answer.readLine();
            if (line == null) {
                throw new IllegalStateException("a JVM that compiles " + sources + " ended; what it says is above");
            }
            return List.of(line.split(" ")).map(nanos -> Long.parseLong(nanos) / MILLI);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
