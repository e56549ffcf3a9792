package dev.tenon.benchmarks.compile;

import io.vavr.collection.List;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Calls of javac in this JVM, always of the same sources.
 *
 * @param sources the folders of the sources
 * @param classPath what they are compiled with
 * @param processorPath where the processor is; empty for none
 * @param classes the folder for what is compiled
 * @param generated the folder for what is generated
 */
record Compilation(
        List<Path> sources, List<String> classPath, List<String> processorPath, Path classes, Path generated) {

    /**
     * How many nanoseconds of CPU time a number of calls took, one after the other, in the thread that makes them: javac has no other,
     * and on a machine with other work the time on the clock says little. The classes of the processor are loaded in the first one, and
     * stay, as in a build tool that stays.
     *
     * @throws IllegalStateException when javac reports an error
     */
    List<Long> nanos(int calls) {
        try {
            empty();
            long begin = now();
            try (URLClassLoader loader = loader()) {
                List<Long> all = List.of(call(loader, begin));
                while (all.size() < calls) {
                    empty();
                    all = all.append(call(loader, now()));
                }
                return all;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a clean build does; and some file systems write a file to the disk at once when another of that name was there before. */
    private void empty() throws IOException {
        clear(classes);
        clear(generated);
    }

    private long call(ClassLoader loader, long begin) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(said, null, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(
                    StandardLocation.CLASS_OUTPUT, List.of(classes).asJava());
            files.setLocationFromPaths(
                    StandardLocation.SOURCE_OUTPUT, List.of(generated).asJava());
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH, classPath.map(Path::of).asJava());
            List<Path> written = List.empty();
            for (Path folder : sources) {
                written = written.appendAll(Text.files(folder));
            }
            JavaCompiler.CompilationTask task = javac.getTask(
                    null, files, said, options(), null, files.getJavaFileObjectsFromPaths(written.asJava()));
            if (!processorPath.isEmpty()) {
                task.setProcessors(List.ofAll(ServiceLoader.load(Processor.class, loader)));
            }
            if (!task.call()) {
                throw new IllegalStateException(List.ofAll(said.getDiagnostics())
                        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                        .take(5)
                        .mkString("javac refuses the sources:\n", "\n", ""));
            }
        }
        return now() - begin;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.delete(path);
                }
            }
        }
    }

    private List<String> options() {
        return List.of(
                "--release", "21", "-parameters", "-nowarn", processorPath.isEmpty() ? "-proc:none" : "-proc:full");
    }

    private URLClassLoader loader() throws MalformedURLException {
        List<URL> urls = List.empty();
        for (String entry : processorPath) {
            urls = urls.append(new File(entry).toURI().toURL());
        }
        return new URLClassLoader(urls.toJavaArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
