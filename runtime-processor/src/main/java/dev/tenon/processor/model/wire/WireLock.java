package dev.tenon.processor.model.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A lock file: the shapes that others have, as they had them when it was last written.
 *
 * @param shapes by their first lines
 * @param flaws the lines that say nothing, by their numbers from 1
 */
public record WireLock(List<WireShape> shapes, List<Flaw> flaws) {

    /** Nothing is locked. */
    public static final WireLock NONE = new WireLock(List.of(), List.of());

    private static final String HEAD = """
        # What others rely on: events, jobs, tables and endpoints, as they were when this file was last written by Tenon.
        # Keep it in version control. A line that is deleted is no longer held.
        """;

    public WireLock {
        shapes = shapes.stream().sorted().toList();
        flaws = List.copyOf(flaws);
    }

    /** A line that cannot be read. */
    public record Flaw(int number, String line) {}

    /** The lock of such a text. */
    public static WireLock of(String text) {
        return new Parser().read(text);
    }

    /** The text of the file, which is the same for the same shapes. */
    public String text() {
        return shapes.stream().map(WireShape::text).collect(Collectors.joining("\n", HEAD + "\n", ""));
    }

    /** The shape of this first line. */
    public Optional<WireShape> shape(String header) {
        return shapes.stream().filter(shape -> shape.header().equals(header)).findFirst();
    }

    /** The same, with {@code declared} in place of all that {@code owners} had. */
    public WireLock with(Collection<WireShape> declared, Set<String> owners) {
        return new WireLock(
                Stream.concat(shapes.stream().filter(shape -> !owners.contains(shape.owner())), declared.stream())
                        .toList(),
                List.of());
    }

    private static final class Parser {

        private final List<WireShape> shapes = new ArrayList<>();
        private final List<Flaw> flaws = new ArrayList<>();
        private final List<WireField> fields = new ArrayList<>();
        private String header = "";
        private int headerNumber;

        WireLock read(String text) {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                read(lines.get(i), i + 1);
            }
            end();
            return new WireLock(shapes, flaws);
        }

        private void read(String line, int number) {
            if (line.isBlank() || line.startsWith("#")) {
                return;
            }
            if (line.startsWith(" ")) {
                WireField.of(line.strip())
                        .filter(field -> !header.isEmpty())
                        .ifPresentOrElse(fields::add, () -> flaws.add(new Flaw(number, line.strip())));
                return;
            }
            end();
            header = line.strip();
            headerNumber = number;
        }

        private void end() {
            if (!header.isEmpty()) {
                WireShape.of(header, fields)
                        .ifPresentOrElse(shapes::add, () -> flaws.add(new Flaw(headerNumber, header)));
                fields.clear();
            }
        }
    }
}
