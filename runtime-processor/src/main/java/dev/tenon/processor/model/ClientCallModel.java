package dev.tenon.processor.model;

import dev.tenon.processor.source.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An abstract method of an HTTP client.
 *
 * @param signature how it is told from others: {@code edition(java.lang.String)}
 * @param routes those on it; one makes sense
 * @param result what the answer is read as; nothing for a method without a result
 * @param answers its type
 * @param isEither whether failures are in its left side
 * @param retry where {@code @Retry} is, if it is there
 */
public record ClientCallModel(
        String holder,
        String name,
        String signature,
        List<RouteModel> routes,
        List<Parameter> parameters,
        Shape result,
        TypeName answers,
        boolean isEither,
        Optional<Place> retry,
        Place place)
        implements Comparable<ClientCallModel> {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z_$][A-Za-z0-9_$]*)}");
    private static final Pattern PATH = Pattern.compile("/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-F]{2})*");

    public ClientCallModel {
        routes = List.copyOf(routes);
        parameters = List.copyOf(parameters);
    }

    /** Where an argument goes. */
    public enum Kind {
        PATH,
        QUERY,
        HEADER,
        BODY,
        FORM,
        PART
    }

    /**
     * Where one annotation of a parameter says that it goes.
     *
     * @param wireName what it is called there
     */
    public record Target(Kind kind, String wireName) {}

    /**
     * A parameter.
     *
     * @param isFile whether it is a {@code FilePart}, or perhaps one, or several
     * @param targets one makes sense
     */
    public record Parameter(String name, TypeName type, Shape shape, boolean isFile, List<Target> targets) {

        public Parameter {
            targets = List.copyOf(targets);
        }

        /** Where it goes, if that is said once. */
        public Optional<Target> target() {
            return targets.size() == 1 ? Optional.of(targets.getFirst()) : Optional.empty();
        }

        /** Whether it goes there. */
        public boolean is(Kind kind) {
            return target().filter(target -> target.kind() == kind).isPresent();
        }

        /** The shape of one of its values. */
        public Shape single() {
            return switch (shape) {
                case Shape.Optional optional -> optional.item();
                case Shape.Many many -> many.item();
                default -> shape;
            };
        }

        /** Whether it may be no value or several. */
        public boolean isRepeated() {
            return shape instanceof Shape.Optional || shape instanceof Shape.Many;
        }
    }

    /** The only route. */
    public Optional<RouteModel> route() {
        return routes.size() == 1 ? Optional.of(routes.getFirst()) : Optional.empty();
    }

    /** The names in braces in a path, in order. */
    public static List<String> names(String template) {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** Whether a path is one: what is not in braces is as RFC 3986 has it, and no name is there twice. */
    public static boolean isPath(String template) {
        String literal = NAME.matcher(template).replaceAll("~");
        return PATH.matcher(literal).matches()
                && names(template).stream().distinct().count()
                        == names(template).size();
    }

    /** The parameters that go there. */
    public List<Parameter> of(Kind kind) {
        return parameters.stream().filter(parameter -> parameter.is(kind)).toList();
    }

    /** How it is called in a message. */
    public String title() {
        return holder + "." + name;
    }

    @Override
    public int compareTo(ClientCallModel other) {
        return signature.compareTo(other.signature);
    }
}
