package dev.tenon.processor.write.config;

import dev.tenon.processor.model.ConfigComponentModel;
import dev.tenon.processor.model.ConfigShape;
import dev.tenon.processor.model.ConstraintModel;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How people are told of a value. */
final class ConfigWords {

    private ConfigWords() {}

    /** What may be written: the type, and what constraints say. */
    static String allowed(ConfigComponentModel component) {
        return Stream.concat(
                        Stream.of(of(component.shape())),
                        component.constraints().stream().flatMap(constraint -> of(constraint).stream()))
                .collect(Collectors.joining(", "));
    }

    private static String of(ConfigShape shape) {
        return switch (shape) {
            case ConfigShape.Value value -> value.form().words();
            case ConfigShape.Enumeration enumeration ->
                "one of "
                        + enumeration.constants().stream()
                                .map(ConfigWords::constant)
                                .collect(Collectors.joining(", "));
            case ConfigShape.Id id -> "the text of a " + id.type().simpleName();
            case ConfigShape.Secret secret -> "a secret, " + of(secret.item());
            case ConfigShape.Optional optional -> of(optional.item()) + ", or nothing";
            case ConfigShape.Many many -> "a list, each " + of(many.item());
            case ConfigShape.Named named -> "by name, each " + of(named.item());
            default -> "more";
        };
    }

    private static Optional<String> of(ConstraintModel constraint) {
        return switch (constraint.annotation().simpleName()) {
            case "Min" -> Optional.of("at least " + constraint.number("value"));
            case "Max" -> Optional.of("at most " + constraint.number("value"));
            case "Positive" -> Optional.of("greater than 0");
            case "PositiveOrZero" -> Optional.of("not negative");
            case "NotBlank" -> Optional.of("not blank");
            case "NotEmpty" -> Optional.of("not empty");
            case "Size" -> Optional.of(size(constraint.number("min"), constraint.number("max")));
            default -> Optional.empty();
        };
    }

    private static String size(long min, long max) {
        if (max == Integer.MAX_VALUE) {
            return "at least " + min + " long";
        }
        return min == 0 ? "at most " + max + " long" : min + " to " + max + " long";
    }

    /** With an upper-case first letter, and a full stop. */
    static String sentence(String text) {
        return text.isEmpty()
                ? ""
                : Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    /** {@code VERY_FAST -> very-fast}. */
    static String constant(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the value must not be seen. */
    static boolean isSecret(ConfigShape shape) {
        return shape instanceof ConfigShape.Secret
                || shape instanceof ConfigShape.Optional optional && isSecret(optional.item());
    }

    /** Whether there are values by name, which the environment cannot set: it does not tell the names from the keys. */
    static boolean isNamed(ConfigShape shape) {
        return shape instanceof ConfigShape.Named;
    }

    /** How the command line sets one of the values that {@code key} has by name. */
    static String argument(String key) {
        return "--" + key + ".NAME=...";
    }

    /** The variable of the environment for {@code key}. */
    static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
