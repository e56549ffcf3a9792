package dev.tenon.processor.diagnostics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Java files of {@code src/test/resources} that are compiled together, by qualified name. A trailing comment says what the
 * compiler has to say of its line: {@code //! TEN-ID02 at "Book" saying Use 'book'} (several parts are joined by {@code &}), or {@code //! javac} for an error of the
 * compiler's own.
 *
 * @param without parts of class-path entries that are left out, as {@code without.txt} has them
 * @param options of the compiler besides the usual ones, as {@code options.txt} has them
 */
record Fixture(Map<String, String> sources, List<String> without, List<String> options) {

    static final Path ROOT = Path.of("src", "test", "resources");

    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern MARK = Pattern.compile("(TEN-\\w+|javac)(?: at (.*?))?(?: saying (.*?))?");

    private static final String IMPORTS = Stream.of(
                    "dev.tenon",
                    "dev.tenon.capability",
                    "dev.tenon.client",
                    "dev.tenon.config",
                    "dev.tenon.dispatch",
                    "dev.tenon.effect",
                    "dev.tenon.event",
                    "dev.tenon.integration",
                    "dev.tenon.job",
                    "dev.tenon.rest",
                    "dev.tenon.search",
                    "dev.tenon.store",
                    "io.vavr.collection",
                    "io.vavr.control",
                    "jakarta.validation.constraints")
            .map(packageName -> "import " + packageName + ".*;")
            .collect(Collectors.joining());

    /** What a line's comment expects. */
    record Mark(String place, String id, String at, String saying) {

        boolean isMetBy(Said said) {
            return said.place().equals(place)
                    && said.id().equals(id)
                    && said.at().startsWith(at)
                    && words().stream().allMatch(said.message()::contains);
        }

        /** The parts of the message that matter. */
        List<String> words() {
            return List.of(saying.split(" & "));
        }
    }

    /** The files of the case in {@code folder}. */
    static Fixture in(Path folder) {
        Map<String, String> sources = new TreeMap<>();
        List<String> without = new ArrayList<>();
        List<String> options = new ArrayList<>();
        for (Path file : files(folder)) {
            if (file.toString().endsWith(".java")) {
                sources.put(nameOf(file), read(file));
            } else if (file.endsWith("without.txt")) {
                without.addAll(read(file).lines().toList());
            } else if (file.endsWith("options.txt")) {
                read(file)
                        .lines()
                        .map(option -> option.replace("${folder}", folder.toString()))
                        .forEach(options::add);
            }
        }
        return new Fixture(sources, without, options);
    }

    /** The same with more files. */
    Fixture and(Fixture more) {
        Map<String, String> both = new TreeMap<>(sources);
        both.putAll(more.sources);
        return new Fixture(both, without, options);
    }

    /** The files of a case; a folder named in snake_case is another case. */
    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> Stream.iterate(
                                    file.getParent(), parent -> !parent.equals(folder), parent -> parent.getParent())
                            .noneMatch(Fixture::isCase))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A folder with an underscore is a case of its own, one without is a package. */
    static boolean isCase(Path folder) {
        return folder.getFileName().toString().contains("_");
    }

    private static String nameOf(Path file) {
        Matcher matcher = PACKAGE.matcher(read(file));
        String name = file.getFileName().toString().replace(".java", "");
        return matcher.find() ? matcher.group(1) + "." + name : name;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        sources.forEach((name, text) -> {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String place = name.replace('.', '/') + ".java:" + (i + 1);
                String line = lines.get(i);
                Arrays.stream(line.split("//! ")).skip(1).forEach(comment -> marks.add(mark(place, comment.strip())));
            }
        });
        return marks;
    }

    private static Mark mark(String place, String text) {
        Matcher matcher = MARK.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(place + ": not a mark: " + text);
        }
        return new Mark(place, matcher.group(1), orEmpty(matcher.group(2)), orEmpty(matcher.group(3)));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /**
     * The same with {@code wrong} replaced by {@code right}, in the one file that has it; marks are gone. What is right may
     * need other imports, so all that a domain usually has are there.
     */
    Fixture mended(String wrong, String right) {
        Map<String, String> mended = new TreeMap<>();
        List<String> changed = new ArrayList<>();
        sources.forEach((name, text) -> {
            String plain = plain(text);
            if (plain.contains(wrong)) {
                changed.add(name);
            }
            mended.put(name, plain.replace(wrong, right).replaceFirst("(?m)^(package .*;)$", "$1" + IMPORTS));
        });
        if (changed.size() != 1) {
            throw new IllegalArgumentException("in " + changed.size() + " files: " + wrong);
        }
        return new Fixture(mended, without, options);
    }

    /** Without marks and indentation, so that a document can quote it. */
    static String plain(String text) {
        return text.lines()
                .map(line -> line.replaceAll("//! .*", "").strip())
                .reduce("", (all, line) -> all + line + "\n");
    }

    /** With the whole class path, and as everybody compiles. */
    Fixture unconfigured() {
        return new Fixture(sources, List.of(), List.of());
    }
}
