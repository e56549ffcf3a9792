package dev.tenon.processor.model.wire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What something looks like to those who rely on it.
 *
 * @param owner the context or topic that declares it: {@code lending}
 * @param name which of the owner's: {@code SendDueReminder}, {@code POST /api/lending/loans}
 */
public record WireShape(WireKind kind, String owner, String name, List<WireField> fields)
        implements Comparable<WireShape> {

    public WireShape {
        fields = List.copyOf(fields);
    }

    /** Its first line in a lock file: {@code job lending SendDueReminder}. */
    public String header() {
        return kind.word() + " " + owner + " " + name;
    }

    /** A shape of such a line; empty if it is none. */
    static Optional<WireShape> of(String header, List<WireField> fields) {
        String[] words = header.split(" ", 3);
        return words.length < 3
                ? Optional.empty()
                : WireKind.of(words[0]).map(kind -> new WireShape(kind, words[1], words[2], fields));
    }

    /** The field of this path. */
    public Optional<WireField> field(String path) {
        return fields.stream().filter(field -> field.path().equals(path)).findFirst();
    }

    /** Its lines in a lock file. */
    String text() {
        return fields.stream()
                .map(field -> "  " + field.line() + "\n")
                .collect(Collectors.joining("", header() + "\n", ""));
    }

    @Override
    public int compareTo(WireShape other) {
        return header().compareTo(other.header());
    }
}
