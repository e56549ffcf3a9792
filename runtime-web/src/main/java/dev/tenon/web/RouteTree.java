package dev.tenon.web;

import dev.tenon.web.PathTemplate.Literal;
import dev.tenon.web.PathTemplate.Parameter;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.EnumMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Routes by the segments of their paths. Built once, then only read. */
final class RouteTree {

    /**
     * A route in the tree.
     *
     * @param template its path, taken apart
     */
    record Entry(Route route, PathTemplate template) {

        /** What stands in {@code path}, which matches, at the parameters. */
        Map<String, String> parameters(Seq<String> path) {
            Map<String, String> values = HashMap.empty();
            for (int i = 0; i < path.length(); i++) {
                if (template.segments().get(i) instanceof Parameter(String name)) {
                    values = values.put(name, path.get(i));
                }
            }
            return values;
        }
    }

    private final TreeMap<String, RouteTree> literals = new TreeMap<>();
    private final EnumMap<Method, Entry> routes = new EnumMap<>(Method.class);
    private @Nullable RouteTree parameter;

    private RouteTree() {}

    static RouteTree of(Seq<Route> routes) {
        RouteTree root = new RouteTree();
        routes.forEach(root::add);
        return root;
    }

    private void add(Route route) {
        RouteTree node = this;
        PathTemplate template = PathTemplate.parse(route.template());
        for (PathTemplate.Segment segment : template.segments()) {
            node = switch (segment) {
                case Literal(String text) -> node.literals.computeIfAbsent(text, absent -> new RouteTree());
                case Parameter ignored -> node.parameter();
            };
        }
        Entry other = node.routes.putIfAbsent(route.method(), new Entry(route, template));
        if (other != null) {
            throw new IllegalArgumentException(
                    "Two routes answer the same requests: " + other.route() + " and " + route);
        }
    }

    private RouteTree parameter() {
        if (parameter == null) {
            parameter = new RouteTree();
        }
        return parameter;
    }

    /**
     * The routes whose path matches, one a method. Where several match, a literal segment beats a parameter, decided at the
     * first segment in which they differ.
     */
    EnumMap<Method, Entry> matches(Seq<String> segments) {
        EnumMap<Method, Entry> found = new EnumMap<>(Method.class);
        collect(segments, 0, found);
        return found;
    }

    private void collect(Seq<String> segments, int depth, EnumMap<Method, Entry> found) {
        if (depth == segments.length()) {
            routes.forEach(found::putIfAbsent);
            return;
        }
        String segment = segments.get(depth);
        RouteTree literal = literals.get(segment);
        if (literal != null) {
            literal.collect(segments, depth + 1, found);
        }
        if (parameter != null && !segment.isEmpty()) {
            parameter.collect(segments, depth + 1, found);
        }
    }
}
