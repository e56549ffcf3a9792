package dev.tenon.web;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/** A path with parameters, taken apart. */
record PathTemplate(Seq<Segment> segments) {

    sealed interface Segment {}

    record Literal(String text) implements Segment {}

    record Parameter(String name) implements Segment {}

    static PathTemplate parse(String template) {
        if (!template.startsWith("/")) {
            throw wrong(template, "it must start with a slash");
        }
        PathTemplate parsed = new PathTemplate(Vector.of(split(template)).map(segment -> segment(template, segment)));
        Set<String> names = HashSet.empty();
        for (Segment segment : parsed.segments) {
            if (segment instanceof Parameter(String name)) {
                if (names.contains(name)) {
                    throw wrong(template, "{" + name + "} is in it twice");
                }
                names = names.add(name);
            }
        }
        return parsed;
    }

    static String join(String prefix, String template) {
        if (prefix.isEmpty() || prefix.equals("/")) {
            return template;
        }
        String head = prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix;
        return template.equals("/") ? head : head + template;
    }

    /** The segments of a path; none for {@code "/"}. A slash at the end makes an empty last segment. */
    static String[] split(String path) {
        return path.equals("/") ? new String[0] : path.substring(1).split("/", -1);
    }

    private static Segment segment(String template, String segment) {
        if (segment.isEmpty()) {
            throw wrong(template, "it has an empty segment");
        }
        if (segment.startsWith("{") && segment.endsWith("}")) {
            String name = segment.substring(1, segment.length() - 1);
            if (name.isEmpty() || !name.chars().allMatch(Character::isJavaIdentifierPart)) {
                throw wrong(template, "'" + name + "' is not the name of a parameter");
            }
            return new Parameter(name);
        }
        if (segment.contains("{") || segment.contains("}")) {
            throw wrong(template, "a parameter takes a whole segment, as in /books/{bookId}");
        }
        return new Literal(segment);
    }

    private static IllegalArgumentException wrong(String template, String why) {
        return new IllegalArgumentException("The path '" + template + "' of a route is wrong: " + why);
    }
}
