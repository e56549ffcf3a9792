package dev.tenon.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a section of the README asks its reader to do. Three kinds of fenced block count: one right after a line that is
 * nothing but a path in backticks is that file; one of language {@code sh} is commands to run; one of language
 * {@code text} is what they print.
 *
 * @param files content by path, relative to the reader's new folder
 * @param commands one a line
 * @param printed lines that the commands print
 */
record Readme(Map<Path, String> files, List<String> commands, List<String> printed) {

    private static final Pattern PATH = Pattern.compile("`([^`]+)`");
    private static final Pattern FENCE = Pattern.compile("```(\\w*)");

    /** Reads the section below the heading {@code ## heading}, up to the next heading of that level. */
    static Readme section(Path readme, String heading) throws IOException {
        List<String> lines = Files.readAllLines(readme);
        int start = lines.indexOf("## " + heading);
        if (start < 0) {
            throw new IllegalStateException(readme + " has no section \"## " + heading + "\"");
        }
        Map<Path, String> files = new LinkedHashMap<>();
        List<String> commands = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        Optional<Path> named = Optional.empty();
        for (int i = start + 1; i < lines.size() && !lines.get(i).startsWith("## "); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                List<String> block = lines.subList(i + 1, end);
                if (named.isPresent()) {
                    files.put(named.get(), String.join("\n", block) + "\n");
                } else if (fence.group(1).equals("sh")) {
                    commands.addAll(block);
                } else if (fence.group(1).equals("text")) {
                    printed.addAll(block);
                }
                named = Optional.empty();
                i = end;
            } else if (!lines.get(i).isBlank()) {
                Matcher path = PATH.matcher(lines.get(i));
                named = path.matches() ? Optional.of(Path.of(path.group(1))) : Optional.empty();
            }
        }
        return new Readme(files, List.copyOf(commands), List.copyOf(printed));
    }
}
