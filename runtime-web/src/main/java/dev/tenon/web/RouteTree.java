package dev.tenon.web;

import dev.tenon.web.PathTemplate.Literal;
import dev.tenon.web.PathTemplate.Parameter;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.EnumMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Routes by the segments of their paths. Built once, then only read. */
final class RouteTree {

    private final TreeMap<String, RouteTree> literals = new TreeMap<>();
    private final EnumMap<Method, Route> routes = new EnumMap<>(Method.class);
    private @Nullable RouteTree parameter;

    private RouteTree() {}

    static RouteTree of(Seq<Route> routes) {
        RouteTree root = new RouteTree();
        routes.forEach(root::add);
        return root;
    }

    private void add(Route route) {
        RouteTree node = this;
        for (PathTemplate.Segment segment : PathTemplate.parse(route.template()).segments()) {
            node = switch (segment) {
                case Literal(String text) -> node.literals.computeIfAbsent(text, absent -> new RouteTree());
                case Parameter ignored -> node.parameter();
            };
        }
        Route other = node.routes.putIfAbsent(route.method(), route);
        if (other != null) {
            throw new IllegalArgumentException("Two routes answer the same requests: " + other + " and " + route);
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
    Map<Method, Route> matches(Seq<String> segments) {
        EnumMap<Method, Route> found = new EnumMap<>(Method.class);
        collect(segments, 0, found);
        return LinkedHashMap.ofAll(found);
    }

    private void collect(Seq<String> segments, int depth, EnumMap<Method, Route> found) {
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

    /** What stands in {@code segments} at the parameters of {@code route}, which matches them. */
    static Map<String, String> parameters(Route route, Seq<String> segments) {
        Map<String, String> values = HashMap.empty();
        Vector<PathTemplate.Segment> template = PathTemplate.parse(route.template()).segments().toVector();
        for (int i = 0; i < template.length(); i++) {
            if (template.get(i) instanceof Parameter(String name)) {
                values = values.put(name, segments.get(i));
            }
        }
        return values;
    }
}
