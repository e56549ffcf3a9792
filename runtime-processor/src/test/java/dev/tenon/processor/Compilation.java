package dev.tenon.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A compilation of a user's sources, in this JVM, with warnings as errors. Writes below the folder it is given. */
final class Compilation {

    /** What the users' own builds are promised. */
    private static final List<String> STRICT =
            List.of("-proc:full", "--release", "21", "-Xlint:all,-processing", "-Werror");

    /** By the first it is found in the reactor, by the second in a repository. */
    private static final List<String> POSTGRES = List.of("runtime-postgres", "tenon-postgres");

    private final Path folder;
    private final List<JavaFileObject> sources = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>();
    private final List<String> options = new ArrayList<>(STRICT);
    private final List<Path> libraries = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private boolean isModular;
    private boolean hasPostgres;

    private Compilation(Path folder) {
        this.folder = folder;
        processors.add(new TypeProcessor());
        processors.add(new ContextProcessor());
    }

    /** A compilation with Tenon's processors, whose output goes below {@code folder}. */
    static Compilation in(Path folder) {
        return new Compilation(folder);
    }

    /** The type of this qualified name. */
    Compilation source(String name, String text) {
        sources.add(new SourceText(name, text));
        return this;
    }

    /** All Java files below a folder, by their paths. */
    Compilation sources(Path root) {
        javaFiles(root).forEach((name, text) -> source(name, text));
        return this;
    }

    /** Classes to compile against, besides Tenon's. */
    Compilation library(Path classes) {
        libraries.add(classes);
        return this;
    }

    /** Without the libraries that have this in their path. */
    Compilation without(String part) {
        left.add(part);
        return this;
    }

    /** Another option of the compiler. */
    Compilation option(String option) {
        options.add(option);
        return this;
    }

    /** Tenon's modules on the module path instead of the class path. */
    Compilation modular() {
        isModular = true;
        return this;
    }

    /** With {@code tenon-postgres}, which is otherwise left out. */
    Compilation postgres() {
        hasPostgres = true;
        return this;
    }

    /** Other processors, and in this order. */
    Compilation processors(Processor... others) {
        processors.clear();
        processors.addAll(List.of(others));
        return this;
    }

    Compiled run() {
        try {
            return compile();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Compiled compile() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path generated = Files.createDirectories(folder.resolve("generated"));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter messages = new StringWriter();
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
        all.addAll(List.of(isModular ? "--module-path" : "--class-path", path()));
        if (isModular) {
            // Otherwise it is that of these tests.
            all.addAll(List.of("--class-path", ""));
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
            CompilationTask task = compiler.getTask(messages, files, diagnostics, all, null, sources);
            task.setProcessors(processors);
            boolean succeeded = task.call();
            List<String> said = diagnostics.getDiagnostics().stream()
                    .map(Object::toString)
                    .collect(Collectors.toCollection(ArrayList::new));
            messages.toString().lines().forEach(said::add);
            SortedMap<String, String> written = texts(generated);
            written.putAll(texts(classes));
            return new Compiled(succeeded, List.copyOf(said), written, classes);
        }
    }

    private String path() {
        return Stream.concat(libraries.stream(), tenon().stream())
                .map(Path::toString)
                .filter(entry -> left.stream().noneMatch(entry::contains))
                .filter(entry -> hasPostgres || POSTGRES.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What a user of all of Tenon compiles against: not the processor, and nothing that only tests need. */
    private static List<Path> tenon() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.contains("runtime-processor") && !entry.contains("tenon-processor"))
                .filter(entry -> Stream.of("javapoet", "auto-", "guava", "error_prone", "checker")
                        .noneMatch(entry::contains))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    /** The text of every Java, SQL, JSON and service file below {@code root}, by its path there. */
    static SortedMap<String, String> texts(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            SortedMap<String, String> texts = new TreeMap<>();
            for (Path file : files.filter(file -> isSource(file.toString())).toList()) {
                texts.put(root.relativize(file).toString().replace(File.separatorChar, '/'), Files.readString(file));
            }
            return texts;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isSource(String file) {
        return Stream.of(".java", ".sql", ".json", ".yaml", ".md", ".mmd").anyMatch(file::endsWith)
                || file.contains(File.separator + "services" + File.separator);
    }

    /** The text of every Java file below {@code root}, by the name of its type. */
    static SortedMap<String, String> javaFiles(Path root) {
        SortedMap<String, String> named = new TreeMap<>();
        texts(root)
                .forEach((path, text) -> named.put(
                        path.substring(0, path.length() - ".java".length()).replace('/', '.'), text));
        return named;
    }

    /**
     * What came of it.
     *
     * @param said every diagnostic, notes included
     * @param generated the generated sources, and schemas, by path
     * @param classes where the class files are
     */
    record Compiled(boolean succeeded, List<String> said, SortedMap<String, String> generated, Path classes) {}
}
