package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A constraint on a value.
 *
 * @param annotation such as {@code jakarta.validation.constraints.Size}
 * @param attributes those that are set, and the defaults of the others: texts, numbers, booleans, names of constants and types, and
 *     lists of these
 * @param setsMessage whether the annotation itself sets its message
 * @param own what it is made of, when it is not one of the specification's
 * @param place where the annotation is
 */
public record ConstraintModel(
        ClassName annotation, Map<String, Object> attributes, boolean setsMessage, Optional<Own> own, Place place) {

    private static final String BUILT_IN = "jakarta.validation.constraints";
    private static final List<String> TEMPORAL = List.of("Future", "FutureOrPresent", "Past", "PastOrPresent");
    private static final Pattern PARAMETER = Pattern.compile("\\\\([{}$\\\\])|\\{([^{}]*)}|\\$\\{");

    public ConstraintModel {
        attributes = Map.copyOf(attributes);
    }

    /**
     * A constraint of the user's.
     *
     * @param parts the constraints on its annotation
     * @param isSingle whether it is reported as one, whatever part of it is broken
     * @param validator what is to be called for the value
     * @param flaw why it cannot be checked, or empty
     */
    public record Own(List<ConstraintModel> parts, boolean isSingle, Optional<ClassName> validator, String flaw) {
        public Own {
            parts = List.copyOf(parts);
        }
    }

    /** The annotation's simple name. */
    public String name() {
        return annotation.simpleName();
    }

    /** Whether it is one of the specification's. */
    public boolean isBuiltIn() {
        return annotation.packageName().equals(BUILT_IN);
    }

    /** Whether it is the specification's of this name. */
    public boolean is(String simpleName) {
        return isBuiltIn() && name().equals(simpleName);
    }

    /** Whether it depends on the time. */
    public boolean isTemporal() {
        return isBuiltIn() && TEMPORAL.contains(name()) || parts().anyMatch(ConstraintModel::isTemporal);
    }

    /** The constraints that it is made of. */
    public Stream<ConstraintModel> parts() {
        return own.stream().flatMap(made -> made.parts().stream());
    }

    /** A whole-number attribute; 0 when there is none of that name. */
    public long number(String attribute) {
        return attributes.get(attribute) instanceof Number number ? number.longValue() : 0;
    }

    /** An attribute as a text; empty when there is none of that name. */
    public String text(String attribute) {
        Object value = attributes.get(attribute);
        return value == null ? "" : value.toString();
    }

    /** An attribute that is true or false. */
    public boolean flag(String attribute) {
        return Boolean.TRUE.equals(attributes.get(attribute));
    }

    /** The values of an attribute that has several. */
    public List<String> texts(String attribute) {
        return attributes.get(attribute) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** What it says of a broken value when that is not Tenon's to say: the text, with attributes in place of their names. */
    public Optional<String> message() {
        Matcher matcher = PARAMETER.matcher(text("message"));
        StringBuilder message = new StringBuilder();
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                matcher.appendReplacement(message, Matcher.quoteReplacement(matcher.group(1)));
            } else if (matcher.group(2) != null && attributes.containsKey(matcher.group(2))) {
                matcher.appendReplacement(message, Matcher.quoteReplacement(shown(attributes.get(matcher.group(2)))));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(matcher.appendTail(message).toString());
    }

    private static String shown(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"))
                : value.toString();
    }
}
