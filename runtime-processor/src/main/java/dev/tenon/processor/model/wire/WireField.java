package dev.tenon.processor.model.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One value of a shape.
 *
 * @param path where it is: {@code address.street}, {@code lines[].amount}
 * @param type what it is on the wire: {@code text}, {@code BookId uuid}, {@code enum OPEN CLOSED}, {@code object}
 * @param isRequired whether it is always there
 */
public record WireField(String path, String type, boolean isRequired) {

    private static final String ENUM = "enum ";

    /** The line of a lock file: {@code dueAt?: instant}. */
    public String line() {
        return path + (isRequired ? ": " : "?: ") + type;
    }

    /** The field of such a line; empty if it is none. */
    static Optional<WireField> of(String line) {
        int colon = line.indexOf(": ");
        if (colon < 1) {
            return Optional.empty();
        }
        String path = line.substring(0, colon);
        String type = line.substring(colon + 2);
        boolean isOptional = path.endsWith("?");
        String name = isOptional ? path.substring(0, path.length() - 1) : path;
        return name.isBlank() || type.isBlank()
                ? Optional.empty()
                : Optional.of(new WireField(name, type, !isOptional));
    }

    /** The path of what it is inside of; empty when it is inside of nothing else. */
    public String parent() {
        if (path.endsWith("[]")) {
            return path.substring(0, path.length() - 2);
        }
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    /** Whether values of the type of the other are values of this one, apart from constants of an enum. */
    public boolean isOfTypeOf(WireField other) {
        return type.equals(other.type) || isEnum() && other.isEnum();
    }

    /** The constants that the other has and this one has not. */
    public List<String> lost(WireField other) {
        List<String> own = constants();
        return other.constants().stream()
                .filter(constant -> !own.contains(constant))
                .toList();
    }

    private boolean isEnum() {
        return type.startsWith(ENUM);
    }

    private List<String> constants() {
        return isEnum() ? Arrays.asList(type.substring(ENUM.length()).split(" ")) : List.of();
    }
}
