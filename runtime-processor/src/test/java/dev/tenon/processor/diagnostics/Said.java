package dev.tenon.processor.diagnostics;

import dev.tenon.processor.ContextProcessor;
import dev.tenon.processor.SourceText;
import dev.tenon.processor.TypeProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * One thing that the compiler said.
 *
 * @param place file and line, such as {@code library/Book.java:7}
 * @param id Tenon's id, or {@code javac}
 * @param at the rest of the line from where the caret is
 * @param message without packages, as javac prints it
 */
record Said(String place, String id, String at, String message) {

    private static final Pattern ID = Pattern.compile("^\\[(TEN-\\w+)] (.*)", Pattern.DOTALL);

    /** As users are told to compile: all lints but one, and warnings are errors. */
    private static final List<String> OPTIONS =
            List.of("--release", "21", "-proc:full", "-Xlint:all,-processing,-path", "-Werror");

    /** Everything that is said of these files. */
    static List<Said> of(Fixture fixture) {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        CompilationTask task = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        new MemoryFiles(collector),
                        collector,
                        Stream.of(
                                        OPTIONS.stream(),
                                        fixture.options().stream(),
                                        Stream.of("-cp", classPath(fixture.without())))
                                .flatMap(options -> options)
                                .toList(),
                        null,
                        fixture.sources().entrySet().stream()
                                .map(source -> new SourceText(source.getKey(), source.getValue()))
                                .toList());
        task.setProcessors(List.of(new TypeProcessor(), new ContextProcessor()));
        boolean compiled = task.call();
        List<Said> said =
                collector.getDiagnostics().stream().map(Said::of).distinct().toList();
        if (collector.getDiagnostics().size() != said.size()) {
            throw new AssertionError("said twice: " + collector.getDiagnostics());
        }
        if (compiled != collector.getDiagnostics().stream().allMatch(each -> each.getKind() == Diagnostic.Kind.NOTE)) {
            throw new AssertionError("compiled: " + compiled + ", but said " + said);
        }
        return said;
    }

    private static String classPath(List<String> without) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> without.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Said of(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        Matcher matcher = ID.matcher(message);
        boolean ours = matcher.matches();
        return new Said(
                place(diagnostic),
                ours ? matcher.group(1) : "javac",
                at(diagnostic),
                ours ? matcher.group(2) : message.replaceAll("\\b([a-z]\\w*\\.)+(?=[A-Z])", ""));
    }

    private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource() == null
                ? "nowhere"
                : diagnostic.getSource().getName().replaceFirst("^/", "") + ":" + diagnostic.getLineNumber();
    }

    private static String at(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getSource() == null || diagnostic.getPosition() == Diagnostic.NOPOS) {
            return "";
        }
        try {
            String text = diagnostic.getSource().getCharContent(true).toString();
            return text.substring((int) diagnostic.getPosition())
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Place and id, to compare with marks. */
    String key() {
        return place + " " + id;
    }

    @Override
    public String toString() {
        return "\n  " + key() + " at " + at + "\n      " + message;
    }
}
