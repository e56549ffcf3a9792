package dev.tenon.effect;

/**
 * One broken rule of one field.
 *
 * @param path where: component names joined by dots, list items as {@code subjects[2]}; empty for the whole value
 * @param message what was expected, such as {@code must not be blank}
 */
public record FieldError(String path, String message) {

    /** The path as a JSON pointer (RFC 6901): {@code /subjects/2}. */
    public String pointer() {
        if (path.isEmpty()) {
            return "";
        }
        return "/"
                + path.replace("~", "~0")
                        .replace("/", "~1")
                        .replace("[", ".")
                        .replace("]", "")
                        .replace('.', '/');
    }
}
